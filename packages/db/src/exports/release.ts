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

/** A stretch of ids, the first one left out; or the rows that are generalised, whatever their ids. */
export type Part = { readonly from: number; readonly to: number } | 'GENERALISED';

/** Rows of an export, `id` first: those shown in full by their ids, the generalised ones in an order that tells no day. */
export function rowsStatement(asked: ReleaseAsked, part: Part): Statement {
  const { clauses, release } = releaseOf(asked, part);
  const columns = Object.keys(dossierColumnSql).map((name) => `g."${name}"`);
  const isGeneralised = part === 'GENERALISED';
  clauses.and(isGeneralised ? 'g.step > 0' : 'g.step = 0');
  const order = isGeneralised ? `md5(${clauses.value(asked.shuffle)} || g.id) COLLATE "C"` : 'g.id';
  return {
    text: `SELECT g.id, ${columns.join(', ')} FROM (${release}) g WHERE ${clauses.where()} ORDER BY ${order}`,
    values: clauses.values,
  };
}

export function countStatement(asked: ReleaseAsked): Statement {
  const { clauses, release } = releaseOf(asked);
  return {
    text: `SELECT count(*)::int AS rows FROM (${release}) g WHERE ${clauses.where()}`,
    values: clauses.values,
  };
}

function releaseOf(
  { asOf, filter, visibility, pilot, cells }: ReleaseAsked,
  part?: Part,
): { clauses: Clauses; release: string } {
  const own = narrowToCounted({ filter: {}, visibility, pilot }, [asOf]);
  const clauses = createClauses();
  for (const value of own.values) clauses.value(value);
  const hidden = cells.filter(({ detail }) => detail !== 'FULL');
  const { of, beside } = withinPart(clauses, part, hidden);
  const release = releaseSql(`${own.where()} AND ${of}`, cellsSql(clauses, hidden), beside);
  narrowToShown(clauses, filter);
  return { clauses, release };
}

/** Conditions of a part on dossiers `d`, and on what stands beside them. */
function withinPart({ value }: Clauses, part: Part | undefined, hidden: readonly CellDetail[]) {
  if (part === undefined) return { of: 'true', beside: 'true' };
  if (part === 'GENERALISED') {
    const procedures = value([...new Set(hidden.map(({ procedure }) => procedure))]);
    return { of: `d.procedure_id = ANY (${procedures}::int[])`, beside: 'true' };
  }
  const [from, to] = [value(part.from), value(part.to)];
  const within = (id: string) => `${id} > ${from}::int AND ${id} <= ${to}::int`;
  return { of: within('d.id'), beside: within('dossier_id') };
}

/** Facts of a dossier that stand beside its state, as known and happened by `$1`. */
const beside = (table: string, moment: string, within: string) =>
  `SELECT * FROM ${table} WHERE ${within} AND recorded_at <= $1::timestamptz AND ${moment} <= $1::timestamptz`;

const paused = quoted(pausedStatuses);
const entered = `(to_status IN (${paused}) AND (from_status IS NULL OR from_status NOT IN (${paused})))`;
const left = `(from_status IN (${paused}) AND to_status NOT IN (${paused}))`;

/** Calendar days from the beginning of each pause to its end, or to the moment looked at. */
const pauses = (within: string) => `SELECT dossier_id, sum(CASE WHEN ${left} THEN day ELSE -day END)
    + CASE WHEN count(*) FILTER (WHERE ${entered}) > count(*) FILTER (WHERE ${left})
      THEN ${localDay('$1::timestamptz')} - date '2000-01-01' ELSE 0 END AS days
  FROM (SELECT dossier_id, from_status, to_status, ${localDay('occurred_at')} - date '2000-01-01' AS day
    FROM (${beside('dossier_events', 'occurred_at', within)}) told
    WHERE to_status IN (${paused}) OR from_status IN (${paused})) e
  WHERE ${entered} OR ${left} GROUP BY dossier_id`;

const firstDay = `CASE s.detail WHEN 0 THEN ${localDay('s.submitted_at')}
  WHEN 1 THEN date_trunc('month', ${localDay('s.submitted_at')})::date
  WHEN 2 THEN date_trunc('year', ${localDay('s.submitted_at')})::date ELSE '-infinity'::date END`;
const lastDay = `CASE s.detail WHEN 0 THEN ${localDay('s.submitted_at')}
  WHEN 1 THEN (date_trunc('month', ${localDay('s.submitted_at')}) + interval '1 month')::date - 1
  WHEN 2 THEN (date_trunc('year', ${localDay('s.submitted_at')}) + interval '1 year')::date - 1 ELSE 'infinity'::date END`;

const releaseSql = (where: string, cells: string, within: string) => {
  const columns = Object.entries(dossierColumnSql).map(([name, sql]) => `${sql} AS "${name}"`);
  return `SELECT s.id, s.detail AS step, ${firstDay} AS first_day, ${lastDay} AS last_day, ${columns.join(', ')} FROM (
    SELECT s.*, p.code AS procedure_code, f.code AS field_code, b.code AS branch_code, w.code AS ward_code,
      coalesce(c.step, 0) AS detail, r.score AS rating, fee.vnd AS fee_vnd, pause.days AS paused_days
    FROM (${statesAt({ business: '$1::timestamptz', known: '$1::timestamptz', where })}) s
    JOIN procedures p ON p.id = s.procedure_id JOIN fields f ON f.id = p.field_id
    LEFT JOIN branches b ON b.id = s.branch_id LEFT JOIN wards w ON w.id = b.ward_id
    LEFT JOIN (${cells}) c ON c.procedure = s.procedure_id AND c.branch = coalesce(s.branch_id, 0)
      AND c.month = date_trunc('month', ${localDay('s.submitted_at')})::date
    LEFT JOIN (${beside('ratings', 'rated_at', within)}) r ON r.dossier_id = s.id
    LEFT JOIN (SELECT dossier_id, sum(amount_vnd)::int AS vnd FROM (${beside('dossier_fees', 'due_since', within)}) d
      GROUP BY dossier_id) fee ON fee.dossier_id = s.id
    LEFT JOIN (${pauses(within)}) pause ON pause.dossier_id = s.id) s`;
};

function cellsSql({ value }: Clauses, hidden: readonly CellDetail[]): string {
  const column = (type: string, of: (cell: CellDetail) => unknown) => `${value(hidden.map(of))}::${type}[]`;
  return `SELECT * FROM unnest(${column('int', ({ procedure }) => procedure)}, ${column('int', ({ branch }) => branch ?? 0)},
    ${column('date', ({ month }) => `${month}-01`)}, ${column('int', ({ detail }) => rowDetails.indexOf(detail))})
    AS c (procedure, branch, month, step)`;
}
