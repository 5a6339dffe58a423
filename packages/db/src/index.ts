export { createDb, type Db, type DbLog, type DbParts } from './db.ts';
export type { DossierFilter } from './dossiers/dossier-filter.ts';
export type { DossierRow } from './dossiers/dossier-row.ts';
export type { Visibility } from './dossiers/visibility.ts';
export { PrismaClient } from './generated/prisma/client.ts';
export type * from './generated/prisma/models.ts';
export {
  appendBackdated,
  type BackdatedAppend,
  type BookedEvent,
  type LateEvent,
} from './ledger/append-backdated.ts';
export { appendEvent, appendEvents, type Seen } from './ledger/append-events.ts';
export { findRepeated } from './ledger/idempotency.ts';
export { type Opened, openDossier } from './ledger/open-dossier.ts';
export type {
  EventDetails,
  Idempotency,
  LedgerEvent,
  NewDossier,
  Opening,
  Recording,
} from './ledger/opening.ts';
export { onCurrentPilot, PilotMoved } from './ledger/pilot-moved.ts';
export { type History, recordMany } from './ledger/record-many.ts';
export { indexOfTrigram, type OwnerRow, ownerRow } from './owners/owner-row.ts';
export { type PersonalKeys, personalKeysFrom } from './owners/personal-keys.ts';
export { type OwnerRecord, openOwner, sealOwner } from './owners/seal-owner.ts';
export type { CataloguedProcedure, Pilot, RecordedPhase, RecordedSetting, Shelf } from './pilot/pilot.ts';
export type { PilotBook } from './pilot/pilot-book.ts';
export { countStatements } from './pool/count-statements.ts';
