import type { DossierRow } from '../dossiers/dossier-row.ts';
import { ownerRow } from '../owners/owner-row.ts';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { Connection } from '../pool/ask.ts';
import { takeDossierIds } from './dossier-ids.ts';
import { eventRow } from './event-row.ts';
import type { LedgerEvent, NewDossier } from './opening.ts';
import { recordingStatement } from './recording-statement.ts';
import { stateColumns } from './version-row.ts';

/** A dossier that comes with its history, e.g. from a register; its code is already given. */
export interface History {
  readonly dossier: NewDossier & { readonly code: { readonly given: string } };
  /** In the order they happened, from the first on. */
  readonly events: readonly [LedgerEvent, ...LedgerEvent[]];
}

/**
 * Opens many dossiers with their histories in one statement, all or none; returns their ids in order.
 * A code that exists already breaks the whole batch: look them up first (`findDossiersByCodes`).
 */
export async function recordMany(
  { pool, personalKeys }: { readonly pool: Connection; readonly personalKeys: PersonalKeys },
  histories: readonly History[],
): Promise<DossierRow['id'][]> {
  if (histories.length === 0) return [];
  const ids = await takeDossierIds(pool, histories.length);
  const numbered = histories.map((history, index) => ({ ...history, id: ids[index] ?? 0 }));
  await pool.query(recordingStatement, [
    JSON.stringify(numbered.map(dossierRow)),
    JSON.stringify(numbered.map(({ id, dossier }) => ownerJson(personalKeys, id, dossier))),
    JSON.stringify(numbered.flatMap(eventRows)),
  ]);
  return ids;
}

type Numbered = History & { readonly id: number };

function dossierRow({ id, dossier, events }: Numbered) {
  const { code, owner: _sealedApart, ...entry } = dossier;
  const last = events.at(-1) ?? events[0];
  const { state } = last.taken;
  return {
    ...stateColumns(state),
    id,
    code: code.given,
    external_code: entry.externalCode,
    procedure_id: entry.procedureId,
    procedure_version_id: entry.procedureVersionId,
    place: entry.place,
    branch_id: entry.branchId,
    phase: entry.phase,
    channel: entry.channel,
    assistance: entry.assistance,
    return_channel: entry.returnChannel,
    owner_kind: entry.ownerKind,
    organisation_id: entry.organisationId,
    origin: entry.origin,
    version: events.length,
    submitted_at: state.submittedAt,
    reopened: state.reopened,
    last_occurred_at: state.lastOccurredAt,
    promise_printed: state.promisePrinted,
    recorded_at: events[0].recording.recordedAt,
    updated_at: last.recording.recordedAt,
  };
}

function ownerJson(keys: PersonalKeys, id: number, { owner }: NewDossier) {
  const row = ownerRow(keys, id, owner);
  return {
    dossier_id: id,
    sealed: bytea(row.sealed),
    key_version: row.keyVersion,
    id_number_index: bytea(row.idNumberIndex),
    phone_index: bytea(row.phoneIndex),
    phone_tail_index: row.phoneTailIndex,
    name_tokens: row.nameTokens,
  };
}

const bytea = (bytes: Buffer | null) => bytes && `\\x${bytes.toString('hex')}`;

const eventRows = ({ id, events }: Numbered) =>
  events.map((event, index) => ({
    ...eventRow(event, index + 1),
    ...stateColumns(event.taken.state),
    dossier_id: id,
  }));
