import type { CloseCheck as Check, Incomparable } from '@tram-ho-so/db';
import { isMetricId } from '@tram-ho-so/domain/metrics';
import { builder } from '../schema/builder.ts';
import { MetricDefinition } from '../schema/metric-definition.ts';

const definitionOf = (id: string) => (isMetricId(id) ? { id } : null);

const IncomparableFigure = builder.objectRef<Incomparable>('IncomparableFigure').implement({
  description: 'A closed figure that is counted otherwise today, so that a recount says nothing of it.',
  fields: (t) => ({
    metric: t.exposeString('metric'),
    definition: t.field({
      type: MetricDefinition,
      nullable: true,
      description: 'As it is today; null when there is no such figure any more.',
      resolve: ({ metric }) => definitionOf(metric),
    }),
    closedVersion: t.exposeInt('closed', { description: 'Version of the definition at the close.' }),
    currentVersion: t.exposeInt('current', { nullable: true }),
  }),
});

export const CloseCheck = builder.objectRef<Check>('CloseCheck').implement({
  description:
    'Whether a close can be trusted: what is stored, and what the books tell when they are counted again.',
  fields: (t) => ({
    storedIntact: t.exposeBoolean('isIntact', {
      description:
        'What is stored gives the digest, and the audit journal holds the same digest: nobody has edited the close since.',
    }),
    recountAgrees: t.exposeBoolean('isConfirmed', {
      description:
        'The books counted again at `asOf` give the digest; figures of another definition are taken as they are stored.',
    }),
    differing: t.field({
      type: [MetricDefinition],
      description: 'Figures that come out otherwise than they are stored.',
      resolve: ({ differing }) => differing.flatMap((id) => definitionOf(id) ?? []),
    }),
    incomparable: t.field({
      type: [IncomparableFigure],
      description:
        'Figures whose definition has a newer version: told here, and not counted as a disagreement.',
      resolve: ({ incomparable }) => [...incomparable],
    }),
  }),
});
