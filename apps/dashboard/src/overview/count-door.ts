import type { OverviewKey } from '../api/generated/graphql.ts';
import type { DossierFilter } from '../dossiers/filters/dossier-filter.ts';

/** The list that each count opens; the API counts by the same conditions. */
export const countDoor = {
  DUE_TODAY: () => ({ dueToday: true }),
  OVERDUE: () => ({ overdue: true }),
  SUPPLEMENT: () => ({ status: ['SUPPLEMENT_REQUESTED'] }),
  TERM_OVER: () => ({ termOver: true }),
  PAYMENT: () => ({ status: ['PAYMENT_REQUESTED'] }),
  AWAITING_RETURN: () => ({ status: ['RESOLVED'] }),
  RECEIVED_TODAY: (today) => ({ receivedFrom: today, receivedTo: today }),
  REGISTERED: () => ({ status: ['REGISTERED'] }),
} as const satisfies Record<OverviewKey, (today: string) => DossierFilter>;
