import { pausedStatuses, quoted, runningStatuses } from '../dossiers/open-statuses.ts';

/** A local day, where the session's clock stands at UTC+7: half the work of reckoning it row by row. */
export const localDay = (moment: string): string => `(${moment})::date`;

export const atLocalTime = `SET LOCAL TIME ZONE INTERVAL '+07:00' HOUR TO MINUTE`;

const dayOfFull = (column: string) => `CASE WHEN s.detail = 0 THEN ${localDay(`s.${column}`)} END`;

/** What a dossier came to, in one word. */
const outcome = `CASE WHEN s.status IN ('RESOLVED', 'RETURNED') THEN 'RESOLVED'
  WHEN s.status IN ('NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED') THEN s.status::text ELSE 'OPEN' END`;

const late = `CASE WHEN s.official_due_at IS NULL THEN NULL
  WHEN s.finished_at IS NOT NULL THEN ${localDay('s.finished_at')} > ${localDay('s.official_due_at')}
  WHEN s.status IN (${quoted(runningStatuses)}) THEN ${localDay('$1::timestamptz')} > ${localDay('s.official_due_at')}
  WHEN s.status IN (${quoted(pausedStatuses)}) THEN false END`;

const month = `left(${localDay('s.submitted_at')}::text, 7)`;

/** What each column of a row is, over a state `s` with its places, its sums and how far it is generalised. */
export const dossierColumnSql = {
  procedure: 'CASE WHEN s.detail < 2 THEN s.procedure_code END',
  field: 'CASE WHEN s.detail < 3 THEN s.field_code END',
  phase: 's.phase',
  branch: 'CASE WHEN s.detail = 0 THEN s.branch_code END',
  ward: 'CASE WHEN s.detail = 0 THEN s.ward_code END',
  channel: 's.channel',
  assistance: 's.assistance',
  return_channel: 's.return_channel',
  status: 's.status',
  outcome,
  submitted_month: `CASE s.detail WHEN 0 THEN ${month} WHEN 1 THEN ${month} WHEN 2 THEN left(${month}, 4) END`,
  submitted_on: dayOfFull('submitted_at'),
  accepted_on: dayOfFull('accepted_at'),
  official_due_on: dayOfFull('official_due_at'),
  closed_on: dayOfFull('closed_at'),
  finished_on: dayOfFull('finished_at'),
  returned_on: dayOfFull('returned_at'),
  pause_days: `coalesce(s.paused_days, 0)`,
  late,
  supplements: 's.supplement_count',
  fee_vnd: 'CASE WHEN s.detail < 2 THEN s.fee_vnd END',
  rating: 's.rating',
  origin: 's.origin',
  detail: `(enum_range(NULL::"RowDetail"))[s.detail + 1]`,
} as const;

export type DossierColumnName = 'dossier' | keyof typeof dossierColumnSql;

/** In the order of a row. */
export const dossierColumnNames = ['dossier', ...Object.keys(dossierColumnSql)] as DossierColumnName[];
