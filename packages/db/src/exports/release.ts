import type { CellDetail } from '@tram-ho-so/domain/exports';
import { rowDetails } from '@tram-ho-so/domain/vocabulary';
import { type Clauses, createClauses } from '../dossiers/clauses.ts';
import { pausedStatuses, quoted } from '../dossiers/open-statuses.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { narrowToCounted } from '../metrics/narrow-to-counted.ts';
import type { Statement } from '../metrics/statement.ts';
import { statesAt } from '../metrics/states-at.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import { dossierColumnSql, localDay } from './dossier-columns.ts';
import { type ExportFilter, narrowToShown } from './export-filter.ts';

export interface ReleaseAsked {
  readonly asOf: Date;
  readonly filter: ExportFilter;
  readonly visibility: Visibility;
  readonly pilot: Catalogue;
  /** Every cell that is generalised; the others are shown in full. */
  readonly cells: readonly CellDetail[];
  /** Puts generalised rows in an order that tells nothing; the same for the same project. */
  readonly shuffle: string;
}

/** The rows of an export, `id` first; generalised ones come last, so that their place among the others tells no day. */
export function rowsStatement(asked: ReleaseAsked): Statement {
  const { clauses, release } = releaseOf(asked);
  const columns = Object.keys(dossierColumnSql).map((name) => `g."${name}"`);
  const salt = clauses.value(asked.shuffle);
  return {
    text: `SELECT g.id, ${columns.join(', ')} FROM (${release}) g WHERE ${clauses.where()}
      ORDER BY CASE WHEN g.step = 0 THEN g.id ELSE ${shuffled(salt)} END`,
    values: clauses.values,
  };
}

/** Beyond every id, as a digest says: 60 bits of it. */
const shuffled = (salt: string) =>
  `(1::bigint << 61) + ('x' || left(md5(${salt} || g.id), 15))::bit(60)::bigint`;

export function countStatement(asked: ReleaseAsked): Statement {
  const { clauses, release } = releaseOf(asked);
  return {
    text: `SELECT count(*)::int AS rows FROM (${release}) g WHERE ${clauses.where()}`,
    values: clauses.values,
  };
}

function releaseOf({ asOf, filter, visibility, pilot, cells }: ReleaseAsked): {
  clauses: Clauses;
  release: string;
} {
  const own = narrowToCounted({ filter: {}, visibility, pilot }, [asOf]);
  const clauses = createClauses();
  for (const value of own.values) clauses.value(value);
  const release = releaseSql(own.where(), cellsSql(clauses, cells));
  narrowToShown(clauses, filter);
  return { clauses, release };
}

/** Facts of a dossier that stand beside its state, as known and happened by `$1`. */
const beside = (table: string, moment: string) =>
  `SELECT * FROM ${table} WHERE recorded_at <= $1::timestamptz AND ${moment} <= $1::timestamptz`;

const paused = quoted(pausedStatuses);
const entered = `(to_status IN (${paused}) AND (from_status IS NULL OR from_status NOT IN (${paused})))`;
const left = `(from_status IN (${paused}) AND to_status NOT IN (${paused}))`;

/** Calendar days from the beginning of each pause to its end, or to the moment looked at. */
const pauses = `SELECT dossier_id, sum(CASE WHEN ${left} THEN day ELSE -day END)
    + CASE WHEN count(*) FILTER (WHERE ${entered}) > count(*) FILTER (WHERE ${left})
      THEN ${localDay('$1::timestamptz')} - date '2000-01-01' ELSE 0 END AS days
  FROM (SELECT dossier_id, from_status, to_status, ${localDay('occurred_at')} - date '2000-01-01' AS day
    FROM (${beside('dossier_events', 'occurred_at')}) told
    WHERE to_status IN (${paused}) OR from_status IN (${paused})) e
  WHERE ${entered} OR ${left} GROUP BY dossier_id`;

const firstDay = `CASE s.detail WHEN 0 THEN ${localDay('s.submitted_at')}
  WHEN 1 THEN date_trunc('month', ${localDay('s.submitted_at')})::date
  WHEN 2 THEN date_trunc('year', ${localDay('s.submitted_at')})::date ELSE '-infinity'::date END`;
const lastDay = `CASE s.detail WHEN 0 THEN ${localDay('s.submitted_at')}
  WHEN 1 THEN (date_trunc('month', ${localDay('s.submitted_at')}) + interval '1 month')::date - 1
  WHEN 2 THEN (date_trunc('year', ${localDay('s.submitted_at')}) + interval '1 year')::date - 1 ELSE 'infinity'::date END`;

const releaseSql = (where: string, cells: string) => {
  const columns = Object.entries(dossierColumnSql).map(([name, sql]) => `${sql} AS "${name}"`);
  return `SELECT s.id, s.detail AS step, ${firstDay} AS first_day, ${lastDay} AS last_day, ${columns.join(', ')} FROM (
    SELECT s.*, p.code AS procedure_code, f.code AS field_code, b.code AS branch_code, w.code AS ward_code,
      coalesce(c.step, 0) AS detail, r.score AS rating, fee.vnd AS fee_vnd, pause.days AS paused_days
    FROM (${statesAt({ business: '$1::timestamptz', known: '$1::timestamptz', where })}) s
    JOIN procedures p ON p.id = s.procedure_id JOIN fields f ON f.id = p.field_id
    LEFT JOIN branches b ON b.id = s.branch_id LEFT JOIN wards w ON w.id = b.ward_id
    LEFT JOIN (${cells}) c ON c.procedure = s.procedure_id AND c.branch = coalesce(s.branch_id, 0)
      AND c.month = date_trunc('month', ${localDay('s.submitted_at')})::date
    LEFT JOIN (${beside('ratings', 'rated_at')}) r ON r.dossier_id = s.id
    LEFT JOIN (SELECT dossier_id, sum(amount_vnd)::int AS vnd FROM (${beside('dossier_fees', 'due_since')}) d
      GROUP BY dossier_id) fee ON fee.dossier_id = s.id
    LEFT JOIN (${pauses}) pause ON pause.dossier_id = s.id) s`;
};

function cellsSql({ value }: Clauses, cells: readonly CellDetail[]): string {
  const hidden = cells.filter(({ detail }) => detail !== 'FULL');
  const column = (type: string, of: (cell: CellDetail) => unknown) => `${value(hidden.map(of))}::${type}[]`;
  return `SELECT * FROM unnest(${column('int', ({ procedure }) => procedure)}, ${column('int', ({ branch }) => branch ?? 0)},
    ${column('date', ({ month }) => `${month}-01`)}, ${column('int', ({ detail }) => rowDetails.indexOf(detail))})
    AS c (procedure, branch, month, step)`;
}
