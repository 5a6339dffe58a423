import type { QualityCheckId } from '@tram-ho-so/domain/quality';
import { promiseOffCalendar } from './promise-sql.ts';

/** A finding: id and name of its subject, where it lies, and since when. `$1` is now. */
const ofDossiers = (since: string, where: string, from = 'dossiers d') =>
  `SELECT d.id::bigint AS id, d.code AS subject, d.branch_id, d.procedure_id, ${since} AS since FROM ${from} WHERE ${where}`;

const ofImports = (where: string) =>
  `SELECT f.id, i.file_name || ', ' || f.row AS subject, NULL::int AS branch_id, NULL::int AS procedure_id, i.recorded_at AS since
   FROM register_findings f JOIN register_imports i ON i.id = f.import_id AND NOT i.dry_run WHERE ${where}`;

const finished = `('NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'RESOLVED', 'RETURNED')`;
const localDay = (moment: string) => `((${moment} AT TIME ZONE 'UTC') + interval '7 hours')::date`;

/** The findings of every check, as a relation (id, subject, branch_id, procedure_id, since). */
export const qualitySql = {
  NO_RECEPTION_DATE: ofDossiers(
    'd.submitted_at',
    `d.accepted_at IS NULL AND d.status NOT IN ('REGISTERED', 'NOT_ACCEPTED')`,
  ),
  NO_END_DATE: ofDossiers('d.last_occurred_at', `d.finished_at IS NULL AND d.status IN ${finished}`),
  FUTURE_DATE: ofDossiers(
    'd.recorded_at',
    `greatest(d.submitted_at, d.accepted_at, d.finished_at, d.returned_at) > $1::timestamptz`,
  ),
  ENDED_BEFORE_RECEIVED: ofDossiers(
    'd.recorded_at',
    `(least(d.closed_at, d.finished_at, d.returned_at) < d.accepted_at OR d.accepted_at < d.submitted_at)`,
  ),
  UNBALANCED_SETS: ofDossiers(
    'd.recorded_at',
    'd.closed_at IS NOT NULL AND (d.accepted_at IS NULL OR d.closed_at < d.accepted_at)',
  ),
  NO_PROMISE: ofDossiers('d.accepted_at', `d.status = 'IN_PROCESS' AND d.official_due_at IS NULL`),
  LONG_PAUSE: ofDossiers(
    'd.paused_at',
    `d.status IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED') AND d.paused_at < $1::timestamptz - interval '30 days'`,
  ),
  LATE_WITHOUT_APOLOGY: ofDossiers(
    'd.official_due_at',
    `d.status IN ('ACCEPTED', 'IN_PROCESS') AND d.extended_at IS NULL AND ${localDay('d.official_due_at')} < ${localDay('$1::timestamptz')}`,
  ),
  PROVISIONAL_PROMISE: ofDossiers(
    'd.accepted_at',
    `d.status NOT IN ${finished} AND ${localDay('d.due_at')} > (SELECT calendar_coverage_end FROM pilot_settings LIMIT 1)`,
  ),
  PROMISE_OFF_CALENDAR: promiseOffCalendar,
  RECALLED_RESULT: ofDossiers(
    'd.closed_at',
    `d.reopened AND d.closed_at IS NOT NULL AND d.status NOT IN ${finished}`,
  ),
  CHANNEL_OF_LEVEL: ofDossiers(
    'd.submitted_at',
    `d.channel = 'ONLINE' AND d.procedure_version_id IN (SELECT id FROM procedure_versions WHERE online_level = 'INFO_ONLY')`,
  ),
  PHASE_NOT_GRANTED: ofDossiers('d.submitted_at', `d.place <> 'HCC_CENTRE' AND d.phase IS NULL`),
  // The people of a simulation are few and come again: theirs are no doubles.
  DUPLICATE_DAY: ofDossiers(
    'd.submitted_at',
    `o.id_number_index IS NOT NULL AND d.origin <> 'SIMULATED' AND d.status <> 'WITHDRAWN' AND EXISTS (
       SELECT FROM dossier_owners p JOIN dossiers e ON e.id = p.dossier_id
       WHERE p.id_number_index = o.id_number_index AND e.id < d.id AND e.procedure_id = d.procedure_id AND e.status <> 'WITHDRAWN'
         AND ${localDay('e.submitted_at')} = ${localDay('d.submitted_at')})`,
    'dossiers d JOIN dossier_owners o ON o.dossier_id = d.id',
  ),
  TWO_HOLDERS: ofDossiers(
    's.since',
    'd.id = s.dossier_id',
    `dossiers d, (SELECT dossier_id, max(requested_at) AS since FROM shipments
       WHERE closed_at IS NULL AND picked_up_at IS NOT NULL AND dossier_id IS NOT NULL GROUP BY 1 HAVING count(*) > 1) s`,
  ),
  PARCEL_WITHOUT_SCAN: `SELECT s.id::bigint AS id, 'BG-' || lpad(s.id::text, 6, '0') AS subject, s.branch_id, s.procedure_id, s.updated_at AS since
    FROM shipments s WHERE s.closed_at IS NULL AND s.state IN ('PICKED_UP', 'IN_TRANSIT', 'HANDED_TO_POST', 'OUT_FOR_DELIVERY')
      AND s.updated_at < $1::timestamptz - interval '3 days'`,
  GUIDANCE_OPEN: `SELECT g.id::bigint AS id, to_char((g.started_at AT TIME ZONE 'UTC') + interval '7 hours', 'DD/MM/YYYY HH24:MI') AS subject,
      g.branch_id, g.procedure_id, g.started_at AS since
    FROM guidance_sessions g WHERE g.ended_at IS NULL AND g.started_at < $1::timestamptz - interval '1 day'`,
  STATUS_WITHOUT_EVENT: ofDossiers(
    'd.updated_at',
    `NOT EXISTS (SELECT FROM dossier_events e WHERE e.dossier_id = d.id AND e.version = d.version)`,
  ),
  IMPORT_REJECTED: ofImports(`f.severity = 'REJECTED'`),
  IMPORT_REPAIRED: ofImports(`f.severity = 'REPAIRED'`),
  IMPORT_PROMISE: ofImports(`f.code = 'PROMISE_DIFFERS'`),
  RATING_WITHOUT_RESULT: ofDossiers(
    'r.rated_at',
    'd.finished_at IS NULL',
    'dossiers d JOIN ratings r ON r.dossier_id = d.id',
  ),
  PAYMENT_WITHOUT_RECEIPT: ofDossiers(
    'min(q.paid_at)',
    `btrim(q.receipt_number) = '' GROUP BY d.id`,
    'dossiers d JOIN dossier_fees g ON g.dossier_id = d.id JOIN fee_payments q ON q.fee_id = g.id',
  ),
} as const satisfies Record<QualityCheckId, string>;
