import type { Atom, MetricId, Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { atomSql, numberSql, type WindowSql } from './atom-sql.ts';
import { type Learnt, listLearnt } from './list-learnt.ts';
import type { MetricFilter } from './metric-asked.ts';
import { windowOf } from './metric-window.ts';
import { narrowToCounted } from './narrow-to-counted.ts';
import { statesAt } from './states-at.ts';

/** A question whose answers at two moments are compared: all of `holds`, none of `without`, and with which number. */
export interface Compared {
  readonly name: string;
  /** The figure it asks of, where it is one of a figure. */
  readonly of?: Pick<Move, 'metric' | 'which'>;
  readonly holds: readonly Atom[];
  readonly without: readonly Atom[];
  readonly amount?: keyof typeof numberSql;
}

export interface DifferenceAsked {
  readonly period: Period;
  readonly filter: MetricFilter;
  readonly visibility: Visibility;
  /** The books as they were known then, and later. */
  readonly from: Date;
  readonly to: Date;
  readonly compared: readonly Compared[];
}

/** A figure that a dossier counts in otherwise: in or out of it, or with another number. */
export interface Move {
  readonly metric: MetricId;
  readonly which: 'WHOLE' | 'PART';
  readonly was: boolean;
  readonly is: boolean;
  /** The days or trips that were and are taken of it; null where the figure takes none, or not of this dossier. */
  readonly amountBefore: number | null;
  readonly amountAfter: number | null;
}

/** A dossier that counts otherwise now: what it was part of, what it is part of, and what was learnt since. */
export interface MovedDossier {
  readonly id: number;
  readonly code: string;
  readonly branchId: number | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly moves: readonly Move[];
  readonly learnt: readonly Learnt[];
}

export interface DifferencePage {
  readonly first: number;
  /** Id after which the page begins. */
  readonly after?: number | undefined;
}

/** Of each question: null where the answer is no, else the number taken of the dossier, or 1. */
type Answers = readonly (number | null)[];

type Row = {
  readonly id: number;
  readonly code: string;
  readonly branchId: number | null;
  readonly before: Answers;
  readonly after: Answers;
};

/** The dossiers that count otherwise at the second moment than at the first, by id; one more than asked for tells of more. */
export async function listDifference(
  db: Db,
  asked: DifferenceAsked,
  { first, after = 0 }: DifferencePage,
): Promise<MovedDossier[]> {
  const { text, values } = await movedStatement(db, asked);
  const rows = await askPatiently<Row>(
    db,
    `${text} AND id > $${values.length + 1}::int ORDER BY id LIMIT $${values.length + 2}`,
    [...values, after, first],
  );
  const ids = rows.map(({ id }) => id);
  const learnt = await listLearnt(db, ids, asked);
  return rows.map((row) => movedOf(row, asked.compared, learnt.get(row.id) ?? []));
}

function movedOf(
  { id, code, branchId, before, after }: Row,
  compared: readonly Compared[],
  learnt: readonly Learnt[],
): MovedDossier {
  const named = (answers: Answers) =>
    compared.filter((_each, nth) => answers[nth] != null).map(({ name }) => name);
  const moves = compared.flatMap(({ of, amount }, nth): Move[] => {
    const [was = null, is = null] = [before[nth], after[nth]];
    if (!of || was === is) return [];
    const amounts = { amountBefore: amount ? was : null, amountAfter: amount ? is : null };
    return [{ ...of, was: was !== null, is: is !== null, ...amounts }];
  });
  return { id, code, branchId, before: named(before), after: named(after), moves, learnt };
}

export async function countDifference(db: Db, asked: DifferenceAsked): Promise<number> {
  const { text, values } = await movedStatement(db, asked);
  const [row] = await askPatiently<{ n: number }>(db, `SELECT count(*)::int AS n FROM (${text}) t`, values);
  return row?.n ?? 0;
}

/** The database wants to know the type of each value, and a figure may ask of some only. */
const given = `given AS (SELECT ${[1, 2, 3, 4, 5, 6].map((nth) => `$${nth}::timestamptz`).join(', ')})`;

/**
 * The dossiers of which something was recorded after the first moment that had happened by the second: no other has another
 * state. While the period runs, time alone makes dossiers overdue: those whose promise ended in between, and, lest a later
 * state hides that, all that were written since.
 */
const touched = `touched AS MATERIALIZED (
    SELECT d.id FROM dossiers d JOIN dossier_versions v ON v.dossier_id = d.id
    WHERE d.updated_at > $4::timestamptz AND v.recorded_at > $4::timestamptz AND v.occurred_at <= $5::timestamptz
    UNION SELECT r.dossier_id FROM ratings r WHERE r.recorded_at > $4::timestamptz AND r.rated_at <= $5::timestamptz
    UNION SELECT g.dossier_id FROM dossier_fees g JOIN fee_payments q ON q.fee_id = g.id
    WHERE q.recorded_at > $4::timestamptz AND q.paid_at <= $5::timestamptz
    UNION SELECT a.dossier_id FROM shipments a
    WHERE a.state = 'DELIVERED_TO_HCC' AND a.updated_at > $4::timestamptz AND a.closed_at <= $5::timestamptz
    UNION SELECT d.id FROM dossiers d WHERE $3::timestamptz < $5::timestamptz AND d.status IN ('ACCEPTED', 'IN_PROCESS')
      AND d.official_due_at >= $3::timestamptz - interval '1 day' AND d.official_due_at < $5::timestamptz
    UNION SELECT d.id FROM dossiers d WHERE $3::timestamptz < $5::timestamptz AND d.updated_at > $4::timestamptz)`;

/** Both states of every dossier about which something was recorded after the first moment, where they count otherwise. */
async function movedStatement(db: Db, asked: DifferenceAsked) {
  const { period, from, to, compared } = asked;
  const [then, later] = [windowOf(period, from), windowOf(period, to)];
  const clauses = narrowToCounted({ ...asked, pilot: await db.pilotBook.current() }, [
    then.from,
    then.until,
    then.at,
    from,
    later.at,
    to,
  ]);
  clauses.and('d.id IN (SELECT id FROM touched)');
  const where = clauses.where();
  const none = `ARRAY[${compared.map(() => 'NULL').join(', ')}]::float8[]`;
  const window = (at: string, known: string): WindowSql => ({
    from: '$1::timestamptz',
    until: '$2::timestamptz',
    at: `$${at}::timestamptz`,
    known: `$${known}::timestamptz`,
  });
  const side = (own: WindowSql) =>
    `SELECT f.id, f.code, f.branch_id, ARRAY[${compared.map((each) => answerOf(each, own)).join(', ')}]::float8[] AS answers
     FROM (${statesAt({ business: own.at, known: own.known, where })}) f`;
  return {
    text: `WITH ${given}, ${touched} SELECT id, code, "branchId", before, after FROM (
        SELECT coalesce(a.id, b.id) AS id, coalesce(a.code, b.code) AS code, coalesce(a.branch_id, b.branch_id) AS "branchId",
          coalesce(a.answers, ${none}) AS before, coalesce(b.answers, ${none}) AS after
        FROM (${side(window('3', '4'))}) a FULL JOIN (${side(window('5', '6'))}) b ON b.id = a.id) m
      WHERE before <> after`,
    values: clauses.values,
  };
}

const answerOf = (each: Compared, window: WindowSql): string =>
  `CASE WHEN ${conditionOf(each, window)} THEN ${each.amount ? numberSql[each.amount]('f', window) : '1'} END`;

const conditionOf = ({ holds, without }: Compared, window: WindowSql): string =>
  [
    ...holds.map((atom) => atomSql[atom]('f', window)),
    ...without.map((atom) => `NOT ${atomSql[atom]('f', window)}`),
  ].join(' AND ');
