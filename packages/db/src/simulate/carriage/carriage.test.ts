import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Books, openBooks } from '../../testing/open-books.ts';
import { simulate } from '../simulate.ts';

const until = new Date('2026-11-23T08:00:00Z');
const story = { dossiers: 1_500, months: 9, seed: 71, until, withLife: true } as const;

let books: Books;
beforeAll(async () => {
  books = await openBooks(until);
  await simulate(books.db, story);
}, 60_000);
afterAll(() => books.close());

const count = async ({ db }: Books, what: string) =>
  (await db.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`)).rows[0]?.n ?? 0;

const previous = `(SELECT e.*, lag(e.state) OVER w AS before, lag(e.occurred_at) OVER w AS moment FROM shipment_events e
  WINDOW w AS (PARTITION BY e.shipment_id ORDER BY e.version)) e JOIN shipments s ON s.id = e.shipment_id`;

test.each([
  ['a parcel or scan that is not marked', `shipments WHERE origin <> 'SIMULATED'`],
  ['a scan that is not marked', `shipment_events WHERE origin <> 'SIMULATED'`],
  ['a batch that is not marked', `handover_batches WHERE origin <> 'SIMULATED'`],
  ['a scan after the history ends', `shipment_events WHERE occurred_at > '${until.toISOString()}'`],
  ['a scan before the one before it', `${previous} WHERE e.occurred_at < e.moment`],
  [
    'a move that no scan makes',
    `${previous} WHERE e.before IS NOT NULL AND NOT EXISTS (SELECT FROM guards.legal_scans l
       WHERE (l.direction, l.from_state, l.to_state) = (s.direction, e.before, e.state))`,
  ],
  [
    'a parcel that is not as its last scan left it',
    `shipments s JOIN LATERAL (SELECT * FROM shipment_events e WHERE e.shipment_id = s.id ORDER BY version DESC LIMIT 1) e
       ON true WHERE (s.state, s.version) <> (e.state, e.version)`,
  ],
  [
    'papers that arrive after they were accepted',
    `shipments s JOIN dossiers d ON d.id = s.dossier_id WHERE s.direction = 'TO_HCC' AND s.closed_at > d.accepted_at`,
  ],
  [
    'a delivery that is not the return of its dossier',
    `shipments s JOIN dossiers d ON d.id = s.dossier_id WHERE s.direction = 'TO_CITIZEN'
       AND s.state <> 'RETURNED_TO_HCC' AND s.closed_at IS DISTINCT FROM d.returned_at`,
  ],
  [
    'a parcel that is under way for weeks',
    `shipments WHERE closed_at IS NULL AND updated_at < '${until.toISOString()}'::timestamptz - interval '14 days'`,
  ],
  [
    'a result that the post carried and the centre handed over',
    `dossier_events e JOIN shipments s ON s.dossier_id = e.dossier_id AND s.direction = 'TO_CITIZEN'
       WHERE e.kind = 'RETURNED' AND (e.organisation_id, e.place) <> (s.organisation_id, s.place)`,
  ],
  [
    'a transfer without its minutes',
    `shipments WHERE (state = 'DELIVERED_TO_HCC') <> (transfer_minutes IS NOT NULL) OR transfer_minutes < 0`,
  ],
  [
    'a batch of less than two parcels, or of another branch',
    `handover_batches b WHERE (SELECT count(*) FROM handover_items i JOIN shipments s ON s.id = i.shipment_id
       WHERE i.batch_id = b.id AND s.branch_id = b.branch_id AND s.direction = b.direction) < 2`,
  ],
  [
    'an open request of nobody',
    `shipments s WHERE s.dossier_id IS NULL AND NOT EXISTS (SELECT FROM shipment_contacts c WHERE c.shipment_id = s.id)`,
  ],
])('there is no %s', async (_what, bad) => {
  expect(await count(books, bad)).toBe(0);
});

test.each([
  [
    'papers that came in a batch',
    `shipment_events WHERE state = 'DELIVERED_TO_HCC' AND batch_id IS NOT NULL`,
    2,
  ],
  ['papers that came alone', `shipment_events WHERE state = 'DELIVERED_TO_HCC' AND batch_id IS NULL`, 20],
  ['results delivered at home', `shipments WHERE state = 'DELIVERED' AND place = 'HOME'`, 50],
  ['results fetched at a branch', `shipments WHERE state = 'DELIVERED' AND place = 'BRANCH'`, 50],
  ['visits that failed', `shipment_events WHERE state = 'FAILED_ATTEMPT'`, 10],
  [
    'batches sealed and taken over',
    `handover_batches WHERE state = 'CONFIRMED' AND seal_number IS NOT NULL`,
    20,
  ],
  ['results nobody took, back at the HCC', `shipments WHERE state = 'RETURNED_TO_HCC'`, 1],
  ['parcels under way', 'shipments WHERE closed_at IS NULL', 5],
  [
    'visits asked for and not made',
    `shipments WHERE place = 'HOME' AND dossier_id IS NULL AND state = 'REQUESTED'`,
    2,
  ],
])('there are %s', async (_what, good, least) => {
  expect(await count(books, good)).toBeGreaterThanOrEqual(least);
});

test('the same seed carries the same parcels', async () => {
  const told = async ({ db }: Books) => {
    const { rows } = await db.pool.query(
      `SELECT md5(string_agg(t, ',' ORDER BY t)) AS sum FROM (
         SELECT concat_ws(' ', e.shipment_id, e.version, e.state, e.occurred_at, e.reason_code, b.code) AS t
         FROM shipment_events e LEFT JOIN handover_batches b ON b.id = e.batch_id) x`,
    );
    return rows[0]?.sum;
  };
  const again = await openBooks(until);
  await simulate(again.db, story);
  expect(await told(again)).toBe(await told(books));
  await again.close();
}, 60_000);

test('a few promises were extended before they passed, each with its new date and a reason', async () => {
  const extended = `dossier_events e JOIN dossiers d ON d.id = e.dossier_id WHERE e.kind = 'EXTENDED'`;
  expect(await count(books, extended)).toBeGreaterThan(3);
  expect(
    await count(
      books,
      `${extended} AND (e.reason_code IS NULL OR (e.details ->> 'extendedDueAt')::timestamptz <= d.official_due_at
         OR d.extended_at IS DISTINCT FROM e.occurred_at OR e.occurred_at > d.official_due_at)`,
    ),
  ).toBe(0);
});
