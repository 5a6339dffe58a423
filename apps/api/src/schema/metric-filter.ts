import type { FactDimension, MetricFilter as Filter } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from './builder.ts';
import { Assistance, Origin, PhaseNumber, ReturnChannel, SubmissionChannel } from './enums.ts';
import { MetricDimension } from './metric-enums.ts';

export const MetricFilter = builder.inputType('MetricFilter', {
  description: 'Which dossiers are counted; conditions that all hold. Codes are those of the pilot.',
  fields: (t) => ({
    branch: t.stringList({ description: 'Branch codes.' }),
    ward: t.stringList({ description: 'Codes of the wards of branches.' }),
    postalUnit: t.stringList({ description: 'Organisation codes of postal units.' }),
    procedure: t.stringList({ description: 'Procedure codes.' }),
    field: t.stringList({ description: 'Field codes.' }),
    phase: t.field({ type: [PhaseNumber] }),
    channel: t.field({ type: [SubmissionChannel] }),
    assistance: t.field({ type: [Assistance] }),
    returnChannel: t.field({ type: [ReturnChannel] }),
    origin: t.field({ type: [Origin], description: 'SIMULATED history is counted unless left out here.' }),
    none: t.field({
      type: [MetricDimension],
      description: 'Dimensions in which the dossiers have no key, e.g. BRANCH: no branch took part.',
    }),
  }),
});

const steps: ReadonlySet<string> = new Set(['MONTH', 'WEEK', 'DAY']);

export function filterAsked(asked: typeof MetricFilter.$inferInput | null | undefined): Filter {
  const { none, ...filter } = asked ?? {};
  if (none?.some((dimension) => steps.has(dimension))) {
    throw new InvalidInput('filter.none', { vi: 'Thời gian luôn có.', en: 'There is always a time.' });
  }
  return { ...filter, none: none as readonly FactDimension[] | null | undefined };
}
