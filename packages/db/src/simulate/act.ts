import type { EventDetails } from '@tram-ho-so/domain/dossier-steps';
import type { ReasonCode } from '@tram-ho-so/domain/reason-codes';
import type { DossierEventKind, PlaceKind } from '@tram-ho-so/domain/vocabulary';

/** Who does the steps of a dossier. */
export type Actor = 'PORTAL' | 'POST' | 'CENTRE' | 'DEPARTMENT';

/** A step of a simulated dossier before the ledger's words for it. */
export type Act = {
  readonly kind: DossierEventKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: Actor;
  readonly place: PlaceKind;
  readonly reasonCode: ReasonCode | null;
  /** What the event keeps beside its reason. */
  readonly details?: EventDetails;
};

/** A step at the service centre's desk. */
export const atCentre = (
  kind: DossierEventKind,
  at: number,
  by: Actor = 'CENTRE',
  reasonCode: ReasonCode | null = null,
): Act => ({ kind, at, by, place: 'HCC_CENTRE', reasonCode });
