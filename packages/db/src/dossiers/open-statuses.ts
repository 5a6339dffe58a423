import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';

/** Work is still to be done on the dossier before its result is ready. */
export const openStatuses = [
  'REGISTERED',
  'ACCEPTED',
  'IN_PROCESS',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
] as const satisfies readonly DossierStatus[];

/** The clock runs. */
export const runningStatuses = ['ACCEPTED', 'IN_PROCESS'] as const satisfies readonly DossierStatus[];

/** The clock waits for the citizen. */
export const pausedStatuses = [
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
] as const satisfies readonly DossierStatus[];

/** Nothing follows, unless a manager reopens it. */
export const closedStatuses = [
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'STOPPED',
  'RETURNED',
] as const satisfies readonly DossierStatus[];

export const quoted = (statuses: readonly DossierStatus[]): string =>
  statuses.map((status) => `'${status}'`).join(', ');

/** Word for word the first column of `dossiers_due_idx`: 0 while open, 1 after. */
export const closedRank = `(CASE WHEN d.status IN (${quoted(openStatuses)}) THEN 0 ELSE 1 END)`;

/** Word for word the second column of `dossiers_due_idx`: no promise comes last. */
export const dueRank = `coalesce(d.due_at, 'infinity'::timestamptz)`;
