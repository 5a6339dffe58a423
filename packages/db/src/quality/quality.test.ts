import { type QualityCheckId, qualityCheckIds } from '@tram-ho-so/domain/quality';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { countQuality, listFindings } from './read-quality.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
let ids: number[];
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 300, months: 4, seed: 53, until: now });
  ids = (
    await books.db.prisma.dossier.findMany({
      where: { status: 'RETURNED', origin: 'SIMULATED' },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: 30,
    })
  ).map(({ id }) => id);
}, 60_000);
afterAll(() => books.close());

/** Writes below the walls one fault for each check; the dossier is given as `$1`. */
const plants = {
  NO_RECEPTION_DATE: [`UPDATE dossiers SET accepted_at = NULL, closed_at = NULL WHERE id = $1`],
  NO_END_DATE: [`UPDATE dossiers SET finished_at = NULL WHERE id = $1`],
  FUTURE_DATE: [`UPDATE dossiers SET returned_at = '2024-03-21T03:00:00Z' WHERE id = $1`],
  ENDED_BEFORE_RECEIVED: [`UPDATE dossiers SET returned_at = accepted_at - interval '1 hour' WHERE id = $1`],
  UNBALANCED_SETS: [`UPDATE dossiers SET closed_at = accepted_at - interval '1 day' WHERE id = $1`],
  NO_PROMISE: [
    `UPDATE dossiers SET status = 'IN_PROCESS', official_due_at = NULL, due_at = NULL WHERE id = $1`,
  ],
  LONG_PAUSE: [
    `UPDATE dossiers SET status = 'SUPPLEMENT_REQUESTED', paused_at = '2024-01-01T00:00:00Z' WHERE id = $1`,
  ],
  LATE_WITHOUT_APOLOGY: [
    `UPDATE dossiers SET status = 'IN_PROCESS', official_due_at = '2024-03-18T10:00:00Z' WHERE id = $1`,
  ],
  PROVISIONAL_PROMISE: [
    `UPDATE dossiers SET status = 'IN_PROCESS', due_at = '2099-01-01T00:00:00Z' WHERE id = $1`,
  ],
  PROMISE_OFF_CALENDAR: [
    `UPDATE dossiers SET status = 'IN_PROCESS', channel = 'ONLINE', original_due_at = accepted_at + interval '200 days' WHERE id = $1`,
  ],
  RECALLED_RESULT: [`UPDATE dossiers SET status = 'IN_PROCESS', reopened = true WHERE id = $1`],
  CHANNEL_OF_LEVEL: [
    `UPDATE dossiers SET channel = 'ONLINE' WHERE id = $1`,
    `UPDATE procedure_versions SET online_level = 'INFO_ONLY' WHERE id = (SELECT procedure_version_id FROM dossiers WHERE id = $1)`,
  ],
  PHASE_NOT_GRANTED: [
    `UPDATE dossiers SET place = 'BRANCH', phase = NULL, branch_id = coalesce(branch_id, (SELECT min(id) FROM branches)) WHERE id = $1`,
  ],
  DUPLICATE_DAY: [
    `UPDATE dossier_owners SET id_number_index = '\\x0102' WHERE dossier_id = $1 OR dossier_id = (SELECT min(id) FROM dossiers)`,
    `UPDATE dossiers d SET origin = 'LIVE', submitted_at = e.submitted_at, procedure_id = e.procedure_id FROM dossiers e
     WHERE d.id = $1 AND e.id = (SELECT min(id) FROM dossiers)`,
  ],
  TWO_HOLDERS: [
    `INSERT INTO shipments (direction, dossier_id, procedure_id, branch_id, organisation_id, place, state, version, requested_at, picked_up_at, updated_at)
     SELECT 'TO_CITIZEN', $1, 1, 1, 1, 'HOME', 'PICKED_UP', 1, '2024-03-19', '2024-03-20', '2024-03-20' FROM generate_series(1, 2)`,
  ],
  PARCEL_WITHOUT_SCAN: [
    `INSERT INTO shipments (direction, dossier_id, procedure_id, branch_id, organisation_id, place, state, version, requested_at, picked_up_at, updated_at)
     VALUES ('TO_HCC', $1, 1, 1, 1, 'HOME', 'IN_TRANSIT', 1, '2024-03-01', '2024-03-02', '2024-03-02')`,
  ],
  GUIDANCE_OPEN: [
    `INSERT INTO guidance_sessions (procedure_id, place, organisation_id, started_at, recorded_at) SELECT procedure_id, 'HCC_CENTRE', 1, '2024-03-01', '2024-03-01' FROM dossiers WHERE id = $1`,
  ],
  STATUS_WITHOUT_EVENT: [`UPDATE dossiers SET version = version + 1 WHERE id = $1`],
  IMPORT_REJECTED: [finding('REJECTED', 'BAD_DATE')],
  IMPORT_REPAIRED: [finding('REPAIRED', 'DATE_REPAIRED')],
  IMPORT_PROMISE: [finding('FINDING', 'PROMISE_DIFFERS')],
  RATING_WITHOUT_RESULT: [
    `UPDATE dossiers SET status = 'ACCEPTED', finished_at = NULL WHERE id = $1`,
    `DELETE FROM ratings WHERE dossier_id = $1`,
    `INSERT INTO ratings (dossier_id, score, rated_at, place, recorded_at) VALUES ($1, 'SATISFIED', '2024-03-01', 'HCC_CENTRE', '2024-03-01')`,
  ],
  PAYMENT_WITHOUT_RECEIPT: [
    `WITH g AS (INSERT INTO dossier_fees (dossier_id, kind, amount_vnd, basis, collect_at, due_since, recorded_at, organisation_id)
       VALUES ($1, 'PHI', 1000, 'x', 'ACCEPT', '2024-03-01', '2024-03-01', 1) RETURNING id)
     INSERT INTO fee_payments (fee_id, method, receipt_number, paid_at, recorded_at, organisation_id) SELECT id, 'CASH', ' ', '2024-03-01', '2024-03-01', 1 FROM g`,
  ],
} as const satisfies Record<QualityCheckId, readonly string[]>;

function finding(severity: string, code: string): string {
  return `WITH i AS (INSERT INTO register_imports (file_name, sha256, dry_run, total, accepted, unchanged, repaired, rejected, recorded_at)
      SELECT 'so.csv', '\\x00', false, 1, 0, 0, 0, 1, '2024-03-01' WHERE $1::int > 0 RETURNING id)
    INSERT INTO register_findings (import_id, row, severity, code, message_vi, message_en) SELECT id, 7, '${severity}', '${code}', 'x', 'x' FROM i`;
}

const counts = async () =>
  new Map((await countQuality(books.db, now)).map(({ check, count }) => [check, count]));

test('good books have no fault, and every check finds the one that is planted', async () => {
  const clean = await counts();
  const errors = [
    'NO_RECEPTION_DATE',
    'NO_END_DATE',
    'FUTURE_DATE',
    'ENDED_BEFORE_RECEIVED',
    'UNBALANCED_SETS',
    'STATUS_WITHOUT_EVENT',
    'TWO_HOLDERS',
    'PROMISE_OFF_CALENDAR',
  ] as const;
  expect(errors.map((check) => [check, clean.get(check)])).toEqual(errors.map((check) => [check, 0]));
  for (const [nth, check] of qualityCheckIds.entries()) {
    const id = ids[nth] ?? 0;
    const before = (await counts()).get(check) ?? 0;
    const known = new Set(
      (await listFindings(books.db, check, { now, first: 1_000 })).map((each) => each.id),
    );
    const below = await books.db.pool.connect();
    await below.query('SET session_replication_role = replica');
    for (const plant of plants[check]) await below.query(plant, [id]);
    below.release(true);
    const found = (await listFindings(books.db, check, { now, first: 1_000 })).filter(
      (each) => !known.has(each.id),
    );
    expect([check, found.length > 0 && ((await counts()).get(check) ?? 0) > before]).toEqual([check, true]);
    if (found[0]?.subject.startsWith('000'))
      expect([check, found.some((each) => each.id === id)]).toEqual([check, true]);
  }
}, 120_000);

test('the pages of a check are its findings, once each', async () => {
  const all = await listFindings(books.db, 'LATE_WITHOUT_APOLOGY', { now, first: 1_000 });
  const first = await listFindings(books.db, 'LATE_WITHOUT_APOLOGY', { now, first: 2 });
  const rest = await listFindings(books.db, 'LATE_WITHOUT_APOLOGY', {
    now,
    first: 1_000,
    after: first.at(-1)?.id,
  });
  expect([...first, ...rest]).toEqual(all);
});

test('counted again on the calendar, every promise that the rules made is the same day', async () => {
  const own = await openBooks(now);
  await simulate(own.db, { dossiers: 900, months: 8, seed: 54, until: now });
  const below = await own.db.pool.connect();
  await below.query('SET session_replication_role = replica');
  const { rowCount } = await below.query(
    `UPDATE dossiers SET status = 'IN_PROCESS' WHERE original_due_at IS NOT NULL AND NOT (channel = 'POSTAL' AND place <> 'HCC_CENTRE')`,
  );
  expect(rowCount).toBeGreaterThan(600);
  expect(await listFindings(own.db, 'PROMISE_OFF_CALENDAR', { now, first: 1_000 })).toEqual([]);
  await below.query(`UPDATE dossiers SET original_due_at = original_due_at + interval '1 day'`);
  const [{ count } = { count: 0 }] = await countQuality(own.db, now, ['PROMISE_OFF_CALENDAR']);
  expect(count).toBeGreaterThan(600);
  below.release(true);
  await own.close();
}, 60_000);
