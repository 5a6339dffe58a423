import type { Atom, Period } from '@tram-ho-so/domain/metrics';
import type { DossierEventKind } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { atomSql, type WindowSql } from './atom-sql.ts';
import type { MetricFilter } from './metric-asked.ts';
import { windowOf } from './metric-window.ts';
import { narrowToCounted } from './narrow-to-counted.ts';
import { statesAt } from './states-at.ts';

/** A question whose answers at two moments are compared: all of `holds`, none of `without`. */
export interface Compared {
  readonly name: string;
  readonly holds: readonly Atom[];
  readonly without: readonly Atom[];
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

/** An event learnt between the two moments. */
export interface LearntEvent {
  readonly dossierId: number;
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
}

/** A dossier that counts otherwise now: what it was part of, what it is part of, and what was learnt since. */
export interface MovedDossier {
  readonly id: number;
  readonly code: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly events: readonly LearntEvent[];
}

export interface DifferencePage {
  readonly first: number;
  /** Id after which the page begins. */
  readonly after?: number | undefined;
}

type Flags = {
  readonly id: number;
  readonly code: string;
  readonly before: boolean[];
  readonly after: boolean[];
};

/** The dossiers that count otherwise at the second moment than at the first, by id; one more than asked for tells of more. */
export async function listDifference(
  db: Db,
  asked: DifferenceAsked,
  { first, after = 0 }: DifferencePage,
): Promise<MovedDossier[]> {
  const { text, values } = await movedStatement(db, asked);
  const rows = await askPatiently<Flags>(
    db,
    `${text} AND id > $${values.length + 1}::int ORDER BY id LIMIT $${values.length + 2}`,
    [...values, after, first],
  );
  const events = await learnt(
    db,
    rows.map(({ id }) => id),
    asked,
  );
  const names = asked.compared.map(({ name }) => name);
  return rows.map(({ id, code, before, after: later }) => ({
    id,
    code,
    before: names.filter((_name, index) => before[index]),
    after: names.filter((_name, index) => later[index]),
    events: events.get(id) ?? [],
  }));
}

export async function countDifference(db: Db, asked: DifferenceAsked): Promise<number> {
  const { text, values } = await movedStatement(db, asked);
  const [row] = await askPatiently<{ n: number }>(db, `SELECT count(*)::int AS n FROM (${text}) t`, values);
  return row?.n ?? 0;
}

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
  clauses.and(
    `(d.updated_at > $4::timestamptz OR d.id IN (SELECT r.dossier_id FROM ratings r WHERE r.recorded_at > $4::timestamptz)
      OR d.id IN (SELECT g.dossier_id FROM dossier_fees g JOIN fee_payments q ON q.fee_id = g.id WHERE q.recorded_at > $4::timestamptz))`,
  );
  const where = clauses.where();
  const none = `ARRAY[${compared.map(() => 'false').join(', ')}]`;
  const window = (at: string, known: string): WindowSql => ({
    from: '$1::timestamptz',
    until: '$2::timestamptz',
    at: `$${at}::timestamptz`,
    known: `$${known}::timestamptz`,
  });
  const side = (own: WindowSql) =>
    `SELECT f.id, f.code, ARRAY[${compared.map((each) => `coalesce(${conditionOf(each, own)}, false)`).join(', ')}] AS flags
     FROM (${statesAt({ business: own.at, known: own.known, where })}) f`;
  return {
    text: `SELECT id, code, before, after FROM (
        SELECT coalesce(a.id, b.id) AS id, coalesce(a.code, b.code) AS code, coalesce(a.flags, ${none}) AS before,
          coalesce(b.flags, ${none}) AS after
        FROM (${side(window('3', '4'))}) a FULL JOIN (${side(window('5', '6'))}) b ON b.id = a.id) m
      WHERE before <> after`,
    values: clauses.values,
  };
}

const conditionOf = ({ holds, without }: Compared, window: WindowSql): string =>
  [
    ...holds.map((atom) => atomSql[atom]('f', window)),
    ...without.map((atom) => `NOT ${atomSql[atom]('f', window)}`),
  ].join(' AND ');

async function learnt(db: Db, ids: readonly number[], { from, to }: DifferenceAsked) {
  const rows = await askPatiently<LearntEvent>(
    db,
    `SELECT dossier_id AS "dossierId", kind, occurred_at AS "occurredAt", recorded_at AS "recordedAt" FROM dossier_events
     WHERE dossier_id = ANY ($1::int[]) AND recorded_at > $2 AND recorded_at <= $3 ORDER BY dossier_id, recorded_at, version`,
    [ids, from, to],
  );
  return Map.groupBy(rows, ({ dossierId }) => dossierId);
}
