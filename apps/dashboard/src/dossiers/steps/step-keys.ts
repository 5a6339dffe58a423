import type { DossierEventKind } from '../../api/generated/graphql.ts';

/** The key that opens each step; `j` and `k` belong to the list. */
export const stepKeys = {
  SUBMITTED: 'n',
  ACCEPTED: 't',
  RECEPTION_REFUSED: 'x',
  CORRECTION_REQUESTED: 'h',
  FORWARDED: 'c',
  SUPPLEMENT_REQUESTED: 'b',
  SUPPLEMENT_RECEIVED: 'n',
  PAYMENT_REQUESTED: 'y',
  PAYMENT_CONFIRMED: 'p',
  WITHDRAWN: 'w',
  STOPPED: 'd',
  REOPENED: 'm',
  RESOLVED: 'r',
  RESULT_RECALLED: 'u',
  RETURNED: 'v',
  PAPERS_ARRIVED: 'a',
  EXTENDED: 'g',
  // No person takes it.
  PROMISE_RECOUNTED: '',
} as const satisfies Record<DossierEventKind, string>;

/** Steps that hold a dossier up, turn it back or end it; they are never the one suggested first. */
const asides: ReadonlySet<DossierEventKind> = new Set([
  'RECEPTION_REFUSED',
  'CORRECTION_REQUESTED',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'WITHDRAWN',
  'STOPPED',
  'RESULT_RECALLED',
  'EXTENDED',
]);

export const goesOn = (kind: DossierEventKind) => !asides.has(kind);
