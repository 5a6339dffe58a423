import { may } from '../auth/caller.ts';
import { journalBook, plainEntry } from '../schema/journal.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { sessions } from './dossier-guidance.ts';

/** That the citizen was guided before the dossier was submitted. */
journalBook(async ({ id }, context) => {
  const session = may(context.caller, 'READ_GUIDANCE') ? await sessions(context)(id) : undefined;
  if (!session) return [];
  return [
    {
      type: plainEntry,
      at: session.startedAt,
      source: 'GUIDANCE',
      titleVi: 'Hướng dẫn công dân trước khi nộp',
      titleEn: 'The citizen was guided before submitting',
      actor: rowOf(context.pilot.organisations, session.organisationId).nameVi,
      place: session.place,
      branchId: session.branchId,
      note: null,
      formNumber: null,
    },
  ];
});
