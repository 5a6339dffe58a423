import type { DossierState } from '@tram-ho-so/domain/dossier-steps';
import { StaleDossier, UnknownDossier } from '@tram-ho-so/domain/refusal';
import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { eventRow } from './event-row.ts';
import type { LedgerEvent } from './opening.ts';
import { PilotMoved } from './pilot-moved.ts';
import { stateColumns } from './version-row.ts';

/** A dossier as somebody saw it. */
export interface Seen {
  readonly id: number;
  readonly version: number;
}

/** A state of the dossier from a business moment on, and the event that led to it. */
export interface DerivedVersion {
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly state: DossierState;
  /** An event already in the books, or else the version of one of those being appended. */
  readonly event: { readonly id: number } | { readonly version: number };
}

export interface Append {
  readonly seen: Seen;
  readonly events: readonly LedgerEvent[];
  readonly versions: readonly DerivedVersion[];
  /** The state that the row takes. */
  readonly state: DossierState;
  readonly recordedAt: Date;
  readonly pilotRevision?: number | undefined;
}

/** Appends one decided event; throws StaleDossier when the dossier has moved since it was seen. */
export const appendEvent = (
  asker: Asker,
  seen: Seen,
  event: LedgerEvent,
  pilotRevision?: number,
): Promise<DossierRow> => appendEvents(asker, seen, [event], pilotRevision);

/** Appends events that follow the last one, in their order, all or none. */
export async function appendEvents(
  asker: Asker,
  seen: Seen,
  events: readonly LedgerEvent[],
  pilotRevision?: number,
): Promise<DossierRow> {
  const last = events.at(-1);
  if (!last) throw new RangeError('There is no event to append.');
  const versions = events.map(({ taken, recording }, index) => ({
    occurredAt: taken.occurredAt,
    recordedAt: recording.recordedAt,
    state: taken.state,
    event: { version: seen.version + index + 1 },
  }));
  const { recordedAt } = last.recording;
  return writeAppend(asker, { seen, events, versions, state: last.taken.state, recordedAt, pilotRevision });
}

export async function writeAppend(asker: Asker, append: Append): Promise<DossierRow> {
  const { seen, events, versions, state, recordedAt, pilotRevision } = append;
  const values = [
    seen.id,
    seen.version,
    recordedAt,
    JSON.stringify({
      ...stateColumns(state),
      version: seen.version + events.length,
      reopened: state.reopened,
      last_occurred_at: state.lastOccurredAt,
    }),
    JSON.stringify(events.map((event, index) => eventRow(event, seen.version + index + 1))),
    JSON.stringify(versions.map(derivedRow)),
    pilotRevision ?? null,
  ];
  const [dossier] = await ask<DossierRow>(asker, statement, values);
  if (dossier) return dossier;
  const current = await askFirst<{ version: number }>(asker, 'SELECT version FROM dossiers WHERE id = $1', [
    seen.id,
  ]);
  if (!current) throw new UnknownDossier(String(seen.id));
  if (current.version === seen.version) throw new PilotMoved();
  throw new StaleDossier(seen.version, current.version);
}

const derivedRow = ({ occurredAt, recordedAt, state, event }: DerivedVersion, index: number) => ({
  ...stateColumns(state),
  occurred_at: occurredAt,
  recorded_at: recordedAt,
  nth: index + 1,
  event_id: 'id' in event ? event.id : null,
  event_version: 'version' in event ? event.version : null,
});

/**
 * The version seen is the lock: of parallel writers one finds it, the others find nothing. A fee that a step asks for, and
 * its payment, are written with the event that says so.
 */
const statement = `WITH decided AS (
  SELECT 1 WHERE $7::bigint IS NULL OR $7::bigint = (SELECT n FROM guards.pilot_revision)),
s AS (
  SELECT * FROM jsonb_to_record($4::jsonb) AS s(status "DossierStatus", version int, accepted_at timestamptz,
    original_due_at timestamptz, due_at timestamptz, official_due_at timestamptz, extended_at timestamptz,
    waiting_until timestamptz, paused_at timestamptz, finished_at timestamptz, returned_at timestamptz,
    closed_at timestamptz, correction_count int, supplement_count int, used_days int, saved_days int, return_days int, reopened boolean,
    last_occurred_at timestamptz)),
d AS (
  UPDATE dossiers SET status = s.status, version = s.version, accepted_at = s.accepted_at,
    original_due_at = s.original_due_at, due_at = s.due_at, official_due_at = s.official_due_at,
    extended_at = s.extended_at, waiting_until = s.waiting_until, paused_at = s.paused_at, finished_at = s.finished_at,
    returned_at = s.returned_at, closed_at = s.closed_at, correction_count = s.correction_count,
    supplement_count = s.supplement_count, used_days = s.used_days, saved_days = s.saved_days, return_days = s.return_days,
    reopened = s.reopened, last_occurred_at = s.last_occurred_at, updated_at = $3::timestamptz
  FROM s, decided WHERE dossiers.id = $1::int AND dossiers.version = $2::int RETURNING dossiers.*),
a AS (
  SELECT * FROM jsonb_to_recordset($5::jsonb) AS a(version int, kind "DossierEventKind", from_status "DossierStatus",
    to_status "DossierStatus", occurred_at timestamptz, recorded_at timestamptz, actor_user_id text, actor_key_id int,
    organisation_id int, place "PlaceKind", branch_id int, reason_code text, details jsonb, origin "Origin", topic text)),
e AS (
  INSERT INTO dossier_events (dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, actor_user_id,
    actor_key_id, organisation_id, place, branch_id, reason_code, details, origin)
  SELECT d.id, a.version, a.kind, a.from_status, a.to_status, a.occurred_at, a.recorded_at, a.actor_user_id,
    a.actor_key_id, a.organisation_id, a.place, a.branch_id, a.reason_code, nullif(a.details, 'null'), a.origin
  FROM d, a ORDER BY a.version RETURNING id, version, kind, to_status, recorded_at),
v AS (
  INSERT INTO dossier_versions (dossier_id, version, occurred_at, recorded_at, event_id, status, procedure_id, place,
    branch_id, phase, channel, assistance, return_channel, accepted_at, original_due_at, due_at, official_due_at, extended_at,
    waiting_until, paused_at, finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days)
  SELECT d.id, (SELECT max(b.version) FROM dossier_versions b WHERE b.dossier_id = $1::int) + r.nth, r.occurred_at,
    r.recorded_at, coalesce(r.event_id, e.id), r.status, d.procedure_id, d.place, d.branch_id, d.phase, d.channel,
    d.assistance, d.return_channel, r.accepted_at, r.original_due_at, r.due_at, r.official_due_at,
    r.extended_at, r.waiting_until, r.paused_at, r.finished_at, r.returned_at, r.closed_at,
    r.correction_count, r.supplement_count, r.used_days, r.saved_days, r.return_days
  FROM d CROSS JOIN jsonb_to_recordset($6::jsonb) AS r(nth int, occurred_at timestamptz, recorded_at timestamptz, event_id bigint,
    event_version int, status "DossierStatus", accepted_at timestamptz, original_due_at timestamptz, due_at timestamptz,
    official_due_at timestamptz, extended_at timestamptz, waiting_until timestamptz, paused_at timestamptz, finished_at timestamptz, returned_at timestamptz,
    closed_at timestamptz, correction_count int, supplement_count int, used_days int, saved_days int, return_days int)
  LEFT JOIN e ON e.version = r.event_version),
f AS (
  INSERT INTO dossier_fees (dossier_id, kind, amount_vnd, basis, collect_at, due_since, recorded_at, actor_user_id,
    actor_key_id, organisation_id)
  SELECT d.id, (a.details->>'feeKind')::"FeeKind", (a.details->>'amountVnd')::int, a.details->>'feeBasis', 'SUPPLEMENT',
    a.occurred_at, a.recorded_at, a.actor_user_id, a.actor_key_id, a.organisation_id
  FROM d, a WHERE a.kind = 'PAYMENT_REQUESTED' AND a.details ? 'feeKind'),
p AS (
  INSERT INTO fee_payments (fee_id, method, receipt_number, paid_at, recorded_at, actor_user_id, actor_key_id, organisation_id)
  SELECT g.id, (a.details->>'paymentMethod')::"PaymentMethod", a.details->>'receiptNumber', a.occurred_at, a.recorded_at,
    a.actor_user_id, a.actor_key_id, a.organisation_id
  FROM d, a, dossier_fees g WHERE a.kind = 'PAYMENT_CONFIRMED' AND a.details ? 'receiptNumber'
    AND g.dossier_id = d.id AND g.collect_at = 'SUPPLEMENT'
    AND NOT EXISTS (SELECT FROM fee_payments q WHERE q.fee_id = g.id)),
x AS (
  INSERT INTO outbox (topic, dossier_id, event_id, payload, recorded_at, written_by)
  SELECT a.topic, d.id, e.id,
    jsonb_build_object('code', d.code, 'version', e.version, 'kind', e.kind, 'status', e.to_status), e.recorded_at,
    greatest(pg_current_xact_id(), (SELECT o.written_by FROM outbox o WHERE o.dossier_id = $1::int ORDER BY o.written_by DESC LIMIT 1))
  FROM d, e JOIN a ON a.version = e.version ORDER BY e.version)
SELECT ${dossierColumns} FROM d`;
