import { createHash } from 'node:crypto';
import { simulate } from '@tram-ho-so/db';
import { digestOf } from '@tram-ho-so/db/closes/close-digest';
import { figuresIn, inOldOrder } from '@tram-ho-so/db/closes/closed-figure';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

const close = `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) {
  __typename ... on PeriodClose { id digestScheme reckoning } ... on Refusal { code } } }`;
const read = `query ($id: ID!) { periodClose(id: $id) { stillMatches restatements { closed { definition { id } } }
  check { storedIntact recountAgrees differing { id } incomparable { metric closedVersion currentVersion } } } }`;
const sound = { storedIntact: true, recountAgrees: true, differing: [], incomparable: [] };

let office: Office;
let id: string;
beforeAll(async () => {
  office = await openOffice();
  await simulate(office.db, { dossiers: 300, months: 4, seed: 47, until: firstMoment, withLife: true });
  const period = { named: { kind: 'MONTH', reckoning: 'REPORT', year: 2023, nth: 10 } };
  const { data } = await office.ask('HCC_MANAGER', close, { input: { period, note: 'Chốt tháng 10' } });
  expect(data.closePeriod).toMatchObject({ digestScheme: 2, reckoning: 'REPORT' });
  id = data.closePeriod.id;
  await asOwner('CREATE TABLE kept_closes AS TABLE period_closes');
  await asOwner('CREATE TABLE kept_audit AS TABLE audit_entries');
  return () => office[Symbol.asyncDispose]();
}, 60_000);
afterEach(async () => {
  await asOwner('DELETE FROM period_closes; INSERT INTO period_closes SELECT * FROM kept_closes');
  await asOwner('DELETE FROM audit_entries; INSERT INTO audit_entries SELECT * FROM kept_audit');
});

/** What an administrator can do who owns the database and wants no trigger to hinder. */
async function asOwner(sql: string, values: unknown[] = []): Promise<void> {
  const client = await office.db.pool.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(values.length > 0 ? { text: sql, values } : sql);
  } finally {
    await client.query('RESET session_replication_role');
    client.release();
  }
}

const periodClose = async () => (await office.ask('AUDITOR', read, { id })).data.periodClose;

/** Sets a number in the stored total of a figure. */
const forged = (metric: string, n: number) =>
  asOwner(
    `UPDATE period_closes SET figures = (
       SELECT jsonb_agg(CASE WHEN f ->> 'metric' = $1 THEN jsonb_set(f, '{lines,0,whole}', to_jsonb($2::int)) ELSE f END ORDER BY nth)
       FROM jsonb_array_elements(figures) WITH ORDINALITY AS e (f, nth))`,
    [metric, n],
  );

test('a close that nobody touched is intact and confirmed', async () => {
  expect(await periodClose()).toEqual({ stillMatches: true, restatements: [], check: sound });
});

test('a number edited in the stored figures is noticed, and which one', async () => {
  await forged('R', 9999);
  const { stillMatches, check } = await periodClose();
  expect(stillMatches).toBe(false);
  expect(check).toEqual({ ...sound, storedIntact: false, differing: [{ id: 'R' }] });
});

test.each([
  ['the note', `note = 'Chốt tháng 11'`],
  ['who signed', `closed_by_id = 'nobody'`],
  ['the moment', `closed_at = closed_at - interval '1 day'`],
  ['the version', 'version = 2'],
  ['the reckoning', `reckoning = 'CALENDAR'`],
  ['the definition of a figure', `figures = jsonb_set(figures, '{3,definition}', '7')`],
  ['the order of figures', `figures = (figures - 0) || (figures -> 0)`],
  ['what is no figure', `figures = '{"K": 5}'`],
])('%s edited is noticed', async (_what, change) => {
  await asOwner(`UPDATE period_closes SET ${change}`);
  expect((await periodClose()).check.storedIntact).toBe(false);
});

test('a digest that was edited with the figures is given away by the journal and by the books', async () => {
  await forged('R', 9999);
  const row = await office.db.prisma.periodClose.findFirstOrThrow();
  await asOwner('UPDATE period_closes SET sha256 = $1', [digestOf(row, figuresIn(row.figures))]);
  expect((await periodClose()).check).toMatchObject({ storedIntact: false, recountAgrees: false });
  await asOwner(
    `UPDATE audit_entries SET details = details || jsonb_build_object('sha256', (SELECT sha256 FROM period_closes))
     WHERE action = 'CLOSE_PERIOD'`,
  );
  expect((await periodClose()).check).toMatchObject({ storedIntact: true, recountAgrees: false });
});

test('books edited behind the ledger are noticed, and the close stays intact', async () => {
  await asOwner(`CREATE TABLE kept_dossier AS SELECT * FROM dossiers
    WHERE accepted_at >= '2023-09-20' AND accepted_at < '2023-10-10' AND status = 'RETURNED' LIMIT 1`);
  await asOwner(`UPDATE dossiers SET accepted_at = '2023-08-20' WHERE id IN (SELECT id FROM kept_dossier)`);
  const { check } = await periodClose();
  expect(check).toMatchObject({ storedIntact: true, recountAgrees: false });
  expect(check.differing.map((each: { id: string }) => each.id)).toEqual(expect.arrayContaining(['K', 'R']));
  await asOwner('UPDATE dossiers d SET accepted_at = k.accepted_at FROM kept_dossier k WHERE k.id = d.id');
});

test('a figure counted otherwise since is told, and is no disagreement', async () => {
  const row = await office.db.prisma.periodClose.findFirstOrThrow();
  // As if the definition of M01 had been raised since, and M99 taken out.
  const figures = figuresIn(row.figures).map((figure) => {
    if (figure.metric === 'M01') return { ...figure, definition: 0 };
    return figure.metric === 'M02' ? { ...figure, metric: 'M99' } : figure;
  });
  const sha256 = digestOf(row, figures);
  await asOwner('UPDATE period_closes SET figures = $1, sha256 = $2', [JSON.stringify(figures), sha256]);
  await asOwner(
    `UPDATE audit_entries SET details = details || jsonb_build_object('sha256', $1::text)
    WHERE action = 'CLOSE_PERIOD'`,
    [sha256],
  );
  expect(await periodClose()).toEqual({
    stillMatches: true,
    restatements: [],
    check: {
      ...sound,
      incomparable: [
        { metric: 'M01', closedVersion: 0, currentVersion: 1 },
        { metric: 'M99', closedVersion: 1, currentVersion: null },
      ],
    },
  });
});

test('a close from before, whose digest is of the figures alone, is no forgery; and a forged one still is', async () => {
  const row = await office.db.prisma.periodClose.findFirstOrThrow();
  const text = JSON.stringify(inOldOrder(figuresIn(row.figures)));
  const sha256 = createHash('sha256').update(text).digest('hex');
  await asOwner('UPDATE period_closes SET digest_scheme = 1, reckoning = NULL, sha256 = $1', [sha256]);
  await asOwner(
    `UPDATE audit_entries SET details = details || jsonb_build_object('sha256', $1::text)
    WHERE action = 'CLOSE_PERIOD'`,
    [sha256],
  );
  expect((await periodClose()).check).toEqual(sound);
  await forged('C', 1);
  expect((await periodClose()).check).toEqual({ ...sound, storedIntact: false, differing: [{ id: 'C' }] });
});

test('a branch that joins the pilot later does not make the coverage of a closed period a forgery', async () => {
  const codes =
    'code, kind, name_vi, name_en, pilot_role, postal_unit_id, ward_id, latitude, longitude, provenance, provenance_note';
  const values = codes.replace('code', `'BC-MOI'`);
  await asOwner(`INSERT INTO branches (${codes}) SELECT ${values} FROM branches LIMIT 1`);
  await asOwner('UPDATE guards.pilot_revision SET n = n + 1');
  const { check, restatements } = await periodClose();
  expect(check).toEqual(sound);
  expect(restatements).toEqual([{ closed: { definition: { id: 'M26' } } }]);
});
