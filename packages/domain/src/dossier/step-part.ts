import type { DossierEventKind } from '../vocabulary.ts';

/** The parts of what may be said with a step; a form asks for the one its step needs. */
export const stepParts = [
  'PAPERS_THERE',
  'PAPERS_ASKED',
  'EXTENSION',
  'RESULT',
  'HAND_OVER',
  'FEE',
  'PAYMENT',
] as const;

export type StepPart = (typeof stepParts)[number];

/** What has to be said with a step besides its reason; null when nothing has. */
export const partOf = {
  SUBMITTED: null,
  ACCEPTED: 'PAPERS_THERE',
  RECEPTION_REFUSED: null,
  CORRECTION_REQUESTED: 'PAPERS_ASKED',
  FORWARDED: null,
  SUPPLEMENT_REQUESTED: 'PAPERS_ASKED',
  SUPPLEMENT_RECEIVED: null,
  PAYMENT_REQUESTED: 'FEE',
  PAYMENT_CONFIRMED: 'PAYMENT',
  WITHDRAWN: null,
  STOPPED: null,
  REOPENED: null,
  RESOLVED: 'RESULT',
  RESULT_RECALLED: null,
  RETURNED: 'HAND_OVER',
  PAPERS_ARRIVED: null,
  EXTENDED: 'EXTENSION',
  PROMISE_RECOUNTED: null,
} as const satisfies Record<DossierEventKind, StepPart | null>;
