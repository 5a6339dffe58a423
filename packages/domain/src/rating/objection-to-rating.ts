import { NotRatable } from '../refusal/rating-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { DossierStatus } from '../vocabulary.ts';

/** A citizen rates what they got: once there is a result. */
export const objectionToRating = (status: DossierStatus): Refusal | undefined =>
  status === 'RESOLVED' || status === 'RETURNED' ? undefined : new NotRatable(status);
