import type { DossierFilter as Filter } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import {
  Assistance,
  DossierStatus,
  Origin,
  PhaseNumber,
  SubmissionChannel,
  Timing,
} from '../schema/enums.ts';

export const DossierFilter = builder.inputType('DossierFilter', {
  description: 'Conditions that all hold. Days are local and inclusive; codes are those of the pilot.',
  fields: (t) => ({
    status: t.field({ type: [DossierStatus] }),
    branch: t.stringList({ description: 'Branch codes.' }),
    withoutBranch: t.boolean({ description: 'True: no branch took part.' }),
    procedure: t.stringList({ description: 'Procedure codes.' }),
    field: t.stringList({ description: 'Field codes.' }),
    phase: t.field({ type: [PhaseNumber] }),
    channel: t.field({ type: [SubmissionChannel] }),
    assistance: t.field({ type: [Assistance] }),
    origin: t.field({ type: [Origin] }),
    ward: t.stringList({ description: 'Codes of the wards of branches.' }),
    submittedFrom: t.field({ type: 'Date' }),
    submittedTo: t.field({ type: 'Date' }),
    receivedFrom: t.field({ type: 'Date', description: 'Received is accepted: the day the promise starts.' }),
    receivedTo: t.field({ type: 'Date' }),
    dueFrom: t.field({ type: 'Date' }),
    dueTo: t.field({ type: 'Date' }),
    finishedFrom: t.field({ type: 'Date' }),
    finishedTo: t.field({ type: 'Date' }),
    overdue: t.boolean({ description: 'Running, and its due day has passed.' }),
    dueToday: t.boolean({ description: 'Running, and due today.' }),
    paused: t.boolean({ description: 'Waits for the citizen.' }),
    termOver: t.boolean({
      description: 'Waits for papers, and the term to bring them has passed (rule R9).',
    }),
    open: t.boolean({
      description: 'Its result is not ready, and it was not refused, withdrawn or stopped.',
    }),
    timing: t.field({ type: [Timing], description: 'Of dossiers whose result is ready.' }),
    search: t.string({
      description:
        'A code or part of one; for who may see owners also a name, an ID number, a phone or its last four digits.',
    }),
  }),
});

const longestList = 100;
const longestSearch = 200;

/** A filter whose size costs the server no more than its answer is worth. */
export function checkedFilter(asked: typeof DossierFilter.$inferInput | null | undefined): Filter {
  const filter = asked ?? {};
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length > longestList) {
      throw new InvalidInput(`filter.${name}`, {
        vi: 'Chọn nhiều nhất 100 giá trị.',
        en: 'Choose at most 100 values.',
      });
    }
  }
  if ((filter.search?.length ?? 0) > longestSearch) {
    throw new InvalidInput('filter.search', {
      vi: 'Chữ tìm dài quá 200 ký tự.',
      en: 'The search has more than 200 characters.',
    });
  }
  return filter;
}
