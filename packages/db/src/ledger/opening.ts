import type { EventDetails, StepTaken } from '@tram-ho-so/domain/dossier-steps';
import type { DossierEventKind, Origin, PlaceKind } from '@tram-ho-so/domain/vocabulary';
import type { Dossier } from '../generated/prisma/client.ts';
import type { OwnerRecord } from '../owners/seal-owner.ts';

/** Who recorded an event, where it happened and what was said. */
export interface Recording {
  readonly recordedAt: Date;
  readonly actorUserId: string | null;
  readonly actorKeyId: number | null;
  /** The organisation that acted. */
  readonly organisationId: number;
  readonly place: PlaceKind;
  readonly branchId: number | null;
  readonly reasonCode: string | null;
  /** Said beside what the step itself keeps. */
  readonly details: EventDetails | null;
  readonly origin: Origin;
}

/** A decided step and its recording: what the ledger writes as one event. */
export interface LedgerEvent {
  readonly taken: StepTaken;
  readonly recording: Recording;
}

/** What the step keeps and what was said beside it; null when there is neither. */
export const detailsOfEvent = ({ taken, recording }: LedgerEvent): EventDetails | null =>
  taken.details || recording.details ? { ...taken.details, ...recording.details } : null;

/** An event as far as its outbox topic goes. */
export const topicOf = (kind: DossierEventKind): string => `dossier.${kind.toLowerCase()}`;

/** What a dossier is from the start; its events decide the rest. */
export interface NewDossier
  extends Pick<
    Dossier,
    | 'externalCode'
    | 'procedureId'
    | 'procedureVersionId'
    | 'place'
    | 'branchId'
    | 'phase'
    | 'channel'
    | 'assistance'
    | 'returnChannel'
    | 'ownerKind'
    | 'organisationId'
    | 'origin'
  > {
  /** A code already given, or the organisation code before the next number of the day. */
  readonly code: { readonly given: string } | { readonly orgCode: string };
  readonly owner: OwnerRecord;
}

/** The key under which a caller may repeat a request without writing twice. */
export interface Idempotency {
  /** Who calls, e.g. `key:3` or `user:abc`. */
  readonly caller: string;
  readonly key: string;
  readonly operation: string;
  /** SHA-256 of the request. */
  readonly requestHash: Buffer;
}

export interface Opening extends LedgerEvent {
  readonly dossier: NewDossier;
  /** The running guidance session that this submission ends; nothing is written when it has ended meanwhile. */
  readonly guidance?: { readonly id: number; readonly endedAt: Date } | undefined;
  readonly idempotency?: Idempotency | undefined;
  /** The parcel that brought the papers; it takes the dossier with the same write, or nothing is written. */
  readonly shipmentId?: number | undefined;
  /** Revision of the pilot it was decided on; the write is refused when it has moved. */
  readonly pilotRevision?: number | undefined;
}
