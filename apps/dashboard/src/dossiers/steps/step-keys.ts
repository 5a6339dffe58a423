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
} as const satisfies Record<DossierEventKind, string>;

/** Steps that end a dossier's way; they are never the one suggested first. */
export const endingSteps: ReadonlySet<DossierEventKind> = new Set([
  'RECEPTION_REFUSED',
  'WITHDRAWN',
  'STOPPED',
]);
