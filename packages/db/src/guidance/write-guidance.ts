import { GuidanceDossierUnfit } from '@tram-ho-so/domain/refusal';
import type { GuidanceOutcome, Origin, PhaseNumber, PlaceKind } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { refuseOther } from '../ledger/idempotency.ts';
import type { Idempotency } from '../ledger/opening.ts';
import { PilotMoved } from '../ledger/pilot-moved.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { endedOutbox, startedOutbox } from './guidance-outbox.ts';
import { type GuidanceRow, guidanceColumns, missingColumn } from './guidance-row.ts';

/** How a session ended. */
export interface GuidanceEnding {
  readonly endedAt: Date;
  readonly outcome: GuidanceOutcome;
  readonly missing: readonly string[];
  readonly dossier: { readonly id: number; readonly code: string } | undefined;
  readonly referredTo: string | undefined;
}

export interface NewGuidance {
  readonly procedureId: number;
  readonly place: PlaceKind;
  readonly branchId: number | null;
  readonly organisationId: number;
  readonly phase: PhaseNumber | null;
  readonly startedAt: Date;
  readonly recordedAt: Date;
  readonly actorUserId: string | null;
  readonly actorKeyId: number | null;
  readonly origin: Origin;
  /** Absent while it runs. */
  readonly ending: GuidanceEnding | undefined;
  readonly idempotency: Idempotency | undefined;
  /** Revision of the pilot it was decided on; the write is refused when it has moved. */
  readonly pilotRevision: number;
}

/**
 * Writes a session, running or ended, with its papers, outbox and idempotency key in one statement; a repeated request
 * gets the session it wrote before. Throws PilotMoved when the settings it was decided on have changed.
 */
export async function writeGuidance(db: Db, session: NewGuidance): Promise<GuidanceRow> {
  const [row] = await ask<GuidanceRow>(db, statement, valuesOf(session)).catch((fault) => {
    throw linkedTwice(fault, session.ending);
  });
  if (row) return { ...row, missing: session.ending?.missing.toSorted() ?? [] };
  const repeated = await findRepeatedGuidance(db, session.idempotency);
  if (repeated) return repeated;
  throw new PilotMoved();
}

/** A dossier was submitted in one session; the unique index has the last word between two at once. */
export function linkedTwice(fault: unknown, ending: GuidanceEnding | undefined): unknown {
  const taken =
    fault instanceof Error &&
    'constraint' in fault &&
    fault.constraint === 'guidance_sessions_dossier_id_key';
  return taken && ending?.dossier ? new GuidanceDossierUnfit(ending.dossier.code, 'LINKED') : fault;
}

const statement = `WITH decided AS (
  SELECT nextval('guidance_sessions_id_seq')::int AS id FROM guards.pilot_revision WHERE n = $1::bigint),
claimed AS (
  INSERT INTO idempotency_keys (caller, key, operation, request_hash, written_id, recorded_at)
  SELECT $2::text, $3::text, $4::text, $5::bytea, id, $13::timestamptz FROM decided WHERE $3::text IS NOT NULL
  ON CONFLICT DO NOTHING RETURNING written_id AS id),
free AS (SELECT id FROM claimed UNION ALL SELECT id FROM decided WHERE $3::text IS NULL),
g AS (
  INSERT INTO guidance_sessions (id, procedure_id, place, branch_id, organisation_id, phase, started_at, ended_at, outcome,
    dossier_id, referred_to, recorded_at, actor_user_id, actor_key_id, origin)
  SELECT id, $6::int, $7::"PlaceKind", $8::int, $9::int, $10::"PhaseNumber", $11::timestamptz, $12::timestamptz,
    $16::"GuidanceOutcome", $17::int, $18::text, $13::timestamptz, $14::text, $15::int, $19::"Origin" FROM free
  RETURNING *),
m AS (
  INSERT INTO guidance_missing_papers (session_id, paper_code)
  SELECT g.id, code FROM g, unnest($20::text[]) AS code),
x AS (${startedOutbox('g', '$13::timestamptz')}),
y AS (${endedOutbox('g WHERE ended_at IS NOT NULL', '$13::timestamptz')})
SELECT ${guidanceColumns} FROM g`;

function valuesOf(session: NewGuidance): unknown[] {
  const { ending, idempotency } = session;
  return [
    session.pilotRevision,
    idempotency?.caller ?? null,
    idempotency?.key ?? null,
    idempotency?.operation ?? null,
    idempotency?.requestHash ?? null,
    session.procedureId,
    session.place,
    session.branchId,
    session.organisationId,
    session.phase,
    session.startedAt,
    ending?.endedAt ?? null,
    session.recordedAt,
    session.actorUserId,
    session.actorKeyId,
    ending?.outcome ?? null,
    ending?.dossier?.id ?? null,
    ending?.referredTo ?? null,
    session.origin,
    ending?.missing ?? [],
  ];
}

/** The session that the same request wrote before; refuses when the key was used for another request. */
export async function findRepeatedGuidance(
  asker: Asker,
  asked: Idempotency | undefined,
): Promise<GuidanceRow | undefined> {
  if (!asked) return undefined;
  const found = await askFirst<GuidanceRow & { operation: string; requestHash: Buffer }>(
    asker,
    `SELECT k.operation, k.request_hash AS "requestHash", ${guidanceColumns}, ${missingColumn}
     FROM idempotency_keys k LEFT JOIN guidance_sessions g ON g.id = k.written_id WHERE k.caller = $1 AND k.key = $2`,
    [asked.caller, asked.key],
  );
  if (!found) return undefined;
  const { operation, requestHash, ...session } = found;
  refuseOther(asked, { operation, requestHash });
  return session;
}
