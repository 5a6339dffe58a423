import type { DossierState } from '@tram-ho-so/domain/dossier-steps';

/** The columns that events decide, in the words of the tables. */
export const stateColumns = (state: DossierState) => ({
  status: state.status,
  accepted_at: state.acceptedAt,
  original_due_at: state.originalDueAt,
  due_at: state.dueAt,
  official_due_at: state.officialDueAt,
  extended_at: state.extendedAt,
  waiting_until: state.waitingUntil,
  paused_at: state.pausedAt,
  finished_at: state.finishedAt,
  returned_at: state.returnedAt,
  closed_at: state.closedAt,
  correction_count: state.correctionCount,
  supplement_count: state.supplementCount,
  used_days: state.usedDays,
  saved_days: state.savedDays,
  return_days: state.returnDays,
});
