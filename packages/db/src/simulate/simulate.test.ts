import { createHash } from 'node:crypto';
import { foldEvents, stepOf } from '@tram-ho-so/domain/dossier-steps';
import type { DossierEventKind, DossierStatus } from '@tram-ho-so/domain/vocabulary';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '../db.ts';
import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { readTimelines } from '../dossiers/timelines.ts';
import { promisedBy, termsOf } from '../facts/dossier-facts.ts';
import { openOwner } from '../owners/seal-owner.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { generate, planOf } from './generate.ts';
import { presentAt } from './present.ts';
import { simulate } from './simulate.ts';
import type { World } from './world.ts';
import { worldOf } from './world-of.ts';

/** A Monday afternoon in Hạ Long. */
const until = new Date('2026-11-23T08:00:00Z');
const story = { dossiers: 6_000, months: 18, seed: 1, until };

let books: Books;
let db: Db;
beforeAll(async () => {
  books = await openBooks(until);
  db = books.db;
  await simulate(db, story);
});
afterAll(() => books.close());

/** Everything that a history says but for the owners, whose seals differ each time. */
async function digestOf(world: World, seed: number): Promise<string> {
  const present = presentAt(until, story.months);
  const plan = planOf(world, present, 3_000, seed);
  const free = { firstDossierId: 1, firstEventId: 1, firstSequence: new Map<number, number>() };
  const recipe = { world, present, plan, seed, withHistory: true, personalKeys: db.personalKeys, ...free };
  const hash = createHash('sha256');
  for await (const { tables } of generate(recipe)) {
    hash.update(tables.dossiers).update(tables.dossier_events).update(tables.dossier_versions);
  }
  return hash.digest('hex');
}

const indexesOf = async ({ pool }: Db) => {
  const { rows } = await pool.query(
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename LIKE 'dossier%' ORDER BY 1`,
  );
  return rows.map(({ indexdef }) => indexdef);
};

const figure = async (sql: string): Promise<number> => {
  const { rows } = await db.pool.query(`SELECT (${sql})::float8 AS figure`);
  return rows[0].figure;
};

test('the same seed tells the same history, another seed another', async () => {
  const world = worldOf(await db.pilotBook.current());
  const digests = [1, 1, 2].map((seed) => digestOf(world, seed));
  const [first, again, other] = await Promise.all(digests);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('every row is the fold of its events, and every event a legal step', async () => {
  const pilot = await db.pilotBook.current();
  const { rows } = await db.pool.query<DossierRow>(
    `SELECT ${dossierColumns} FROM dossiers d WHERE id % 3 = 0 ORDER BY id`,
  );
  const timelines = await readTimelines(
    db,
    rows.map(({ id }) => id),
  );
  for (const dossier of rows) {
    const events = timelines.get(dossier.id) ?? [];
    const terms = termsOf(dossier, promisedBy(pilot, dossier).procedureVersion);
    const state = foldEvents(terms, events, () => pilot.calendar);
    const { status, version, submittedAt, acceptedAt, originalDueAt, dueAt } = state;
    const { pausedAt, finishedAt, returnedAt, supplementCount } = state;
    expect(dossier).toMatchObject({
      ...{ status, version, submittedAt, acceptedAt, originalDueAt, dueAt },
      ...{ pausedAt, finishedAt, returnedAt, supplementCount },
    });
  }
  const { rows: steps } = await db.pool.query<{
    kind: DossierEventKind;
    from: DossierStatus | null;
    to: DossierStatus;
  }>('SELECT DISTINCT kind, from_status AS from, to_status AS to FROM dossier_events');
  for (const { kind, from, to } of steps) {
    expect(stepOf(kind).from).toContain(from);
    expect(stepOf(kind).to).toBe(to);
  }
  expect(steps.length).toBeGreaterThan(14);
});

test('each event has its version and its notice, and the last version is the row', async () => {
  expect(
    await figure(`SELECT count(*) FROM dossier_events e FULL JOIN dossier_versions v
      ON v.event_id = e.id AND v.dossier_id = e.dossier_id AND v.version = e.version AND v.status = e.to_status
      WHERE e.id IS NULL OR v.event_id IS NULL`),
  ).toBe(0);
  expect(
    await figure(`SELECT count(*) FROM dossier_events e FULL JOIN outbox o
      ON o.event_id = e.id AND o.dossier_id = e.dossier_id AND o.payload ->> 'kind' = e.kind::text
      WHERE e.id IS NULL OR o.id IS NULL`),
  ).toBe(0);
  expect(
    await figure(`SELECT count(*) FROM dossiers d JOIN dossier_versions v ON v.dossier_id = d.id AND v.version = d.version
      WHERE (d.status, d.due_at, d.paused_at, d.finished_at, d.returned_at, d.procedure_id, d.branch_id, d.phase)
        IS DISTINCT FROM (v.status, v.due_at, v.paused_at, v.finished_at, v.returned_at, v.procedure_id, v.branch_id, v.phase)`),
  ).toBe(0);
});

test('what was carried in and received is what was closed and is pending, in every month', async () => {
  const closed = `(SELECT min(occurred_at) FROM dossier_events e
    WHERE e.dossier_id = d.id AND e.to_status IN ('RESOLVED', 'WITHDRAWN', 'STOPPED'))`;
  expect(
    await figure(`WITH s AS MATERIALIZED (SELECT accepted_at, ${closed} AS closed FROM dossiers d WHERE accepted_at IS NOT NULL)
      SELECT count(*) FROM generate_series('2025-06-01'::timestamptz, '2026-11-01', '1 month') AS a
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE accepted_at < a AND (closed IS NULL OR closed >= a)) AS k,
          count(*) FILTER (WHERE accepted_at >= a AND accepted_at < a + interval '1 month') AS r,
          count(*) FILTER (WHERE closed >= a AND closed < a + interval '1 month') AS c,
          count(*) FILTER (WHERE accepted_at < a + interval '1 month'
            AND (closed IS NULL OR closed >= a + interval '1 month')) AS p
        FROM s) AS form
      WHERE k + r <> c + p OR r = 0`),
  ).toBe(0);
});

const local = `AT TIME ZONE 'Asia/Ho_Chi_Minh'`;
test.each([
  ['submitted online', `SELECT avg((channel = 'ONLINE')::int) FROM dossiers`, 0.7, 0.8],
  [
    'of those, helped by the post',
    `SELECT avg((assistance IN ('POST_BRANCH', 'POST_HOME'))::int) FROM dossiers WHERE channel = 'ONLINE'`,
    0.38,
    0.52,
  ],
  ['supplement asked', `SELECT avg((supplement_count > 0)::int) FROM dossiers`, 0.055, 0.09],
  [
    'finished late',
    `SELECT avg(((finished_at ${local})::date > (due_at ${local})::date)::int) FROM dossiers
     WHERE status IN ('RESOLVED', 'RETURNED')`,
    0.025,
    0.06,
  ],
  [
    'certification and civil status',
    `SELECT avg((f.code IN ('CHUNG_THUC', 'HO_TICH'))::int) FROM dossiers d
     JOIN procedures p ON p.id = d.procedure_id JOIN fields f ON f.id = p.field_id`,
    0.6,
    0.8,
  ],
  [
    'Mondays against Fridays',
    `SELECT count(*) FILTER (WHERE extract(isodow FROM submitted_at ${local}) = 1)::float8
       / count(*) FILTER (WHERE extract(isodow FROM submitted_at ${local}) = 5) FROM dossiers`,
    1.2,
    1.8,
  ],
  [
    'the week of Tết against the weeks before',
    `SELECT count(*) FILTER (WHERE submitted_at >= '2026-02-16' AND submitted_at < '2026-02-23') * 2.0
       / count(*) FILTER (WHERE submitted_at >= '2026-01-31' AND submitted_at < '2026-02-14') FROM dossiers`,
    0,
    0.25,
  ],
  ['open now', `SELECT count(*) FROM dossiers WHERE status IN ('ACCEPTED', 'IN_PROCESS')`, 30, 300],
  ['waiting for papers', `SELECT count(*) FROM dossiers WHERE status = 'SUPPLEMENT_REQUESTED'`, 1, 60],
  ['come today', `SELECT count(*) FROM dossiers WHERE submitted_at > '2026-11-22T17:00Z'`, 8, 60],
])('%s: within what a pilot may see', async (_what, sql, low, high) => {
  const value = await figure(sql);
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
});

test('nothing happens after the history ends, or at the counter on a day off', async () => {
  expect(
    await figure(`SELECT count(*) FROM dossier_events WHERE occurred_at > '${until.toISOString()}'`),
  ).toBe(0);
  const off = `extract(isodow FROM occurred_at ${local}) = 7 OR (occurred_at ${local})::date = '2026-02-17'`;
  const byCitizen = `kind = 'SUBMITTED' AND place = 'HCC_CENTRE'`;
  expect(await figure(`SELECT count(*) FROM dossier_events WHERE (${off}) AND NOT (${byCitizen})`)).toBe(0);
});

test('help by the post is of phase I, at one of its branches', async () => {
  const helped = `assistance IN ('POST_BRANCH', 'POST_HOME')`;
  expect(
    await figure(`SELECT count(*) FROM dossiers d LEFT JOIN branches b ON b.id = branch_id
      WHERE (${helped}) <> (phase IS NOT DISTINCT FROM 'PHASE_1') OR (${helped} AND b.pilot_role <> 'PHASE_1')`),
  ).toBe(0);
});

test('owners are sealed, invented and found by no plain text', async () => {
  const { rows } = await db.pool.query<{ dossier_id: number; sealed: Buffer; key_version: number }>(
    'SELECT dossier_id, sealed, key_version FROM dossier_owners LIMIT 50',
  );
  const { rows: all } = await db.pool.query(`SELECT string_agg(t::text, ' ') AS dump FROM dossier_owners t`);
  for (const { dossier_id, sealed, key_version } of rows) {
    const owner = openOwner(db.personalKeys, dossier_id, { sealed, keyVersion: key_version });
    expect(owner.idNumber).toMatch(/^000\d{9}$/);
    expect(owner.phone).toMatch(/^010\d{7}$/);
    expect(all[0].dump).not.toContain(owner.idNumber);
  }
});

test('a second history adds to the first without meeting its codes, and the indexes and walls stand', async () => {
  const indexes = await indexesOf(db);
  await simulate(db, { ...story, dossiers: 200, seed: 9 });
  expect(await figure('SELECT count(DISTINCT code) FROM dossiers')).toBe(6_200);
  expect(await indexesOf(db)).toEqual(indexes);
  expect(indexes.length).toBeGreaterThan(12);
  await expect(db.pool.query('DELETE FROM dossier_events')).rejects.toThrow('refused');
  const { rows } = await db.pool.query(`SELECT nextval('dossiers_id_seq') > max(id) AS free FROM dossiers`);
  expect(rows).toEqual([{ free: true }]);
});

test('without its history a simulation writes dossiers and owners only', async () => {
  const events = await figure('SELECT count(*) FROM dossier_events');
  await simulate(db, { ...story, dossiers: 300, seed: 3, withHistory: false });
  expect(await figure('SELECT count(*) FROM dossier_events')).toBe(events);
  expect(await figure('SELECT count(*) FROM dossier_owners')).toBe(6_500);
});
