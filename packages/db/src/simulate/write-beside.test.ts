import { expect, test } from 'vitest';
import { openBooks } from '../testing/open-books.ts';
import { simulate } from './simulate.ts';

const until = new Date('2024-03-20T03:00:00Z');
const story = { dossiers: 800, months: 6, seed: 71, until, withLife: true } as const;

const count = async (books: Awaited<ReturnType<typeof openBooks>>, what: string) =>
  (await books.db.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`)).rows[0]?.n ?? 0;

test('what happens beside the ledger is plausible, marked, and hangs together', async () => {
  const books = await openBooks(until);
  await simulate(books.db, story);
  const returned = await count(books, 'dossiers WHERE returned_at IS NOT NULL');
  const rated = await count(books, 'ratings');
  expect(rated / returned).toBeGreaterThan(0.25);
  expect(rated / returned).toBeLessThan(0.45);
  const nothing = [
    `ratings r JOIN dossiers d ON d.id = r.dossier_id WHERE r.rated_at < d.returned_at OR r.origin <> 'SIMULATED' OR r.rated_at > '${until.toISOString()}'`,
    `guidance_sessions g JOIN dossiers d ON d.id = g.dossier_id WHERE d.channel <> 'ONLINE' OR d.assistance NOT IN ('POST_BRANCH', 'POST_HOME') OR g.ended_at <> d.submitted_at`,
    `dossiers d WHERE d.channel = 'ONLINE' AND d.assistance IN ('POST_BRANCH', 'POST_HOME') AND NOT EXISTS (SELECT FROM guidance_sessions g WHERE g.dossier_id = d.id)`,
    `guidance_sessions g WHERE g.outcome = 'MISSING_PAPERS' AND NOT EXISTS (SELECT FROM guidance_missing_papers m WHERE m.session_id = g.id)`,
    `guidance_missing_papers m JOIN guidance_sessions g ON g.id = m.session_id WHERE NOT EXISTS (
       SELECT FROM procedure_papers p JOIN procedure_versions v ON v.id = p.version_id WHERE v.procedure_id = g.procedure_id AND p.code = m.paper_code)`,
    `dossier_fees f JOIN dossiers d ON d.id = f.dossier_id JOIN procedure_versions v ON v.id = d.procedure_version_id WHERE f.amount_vnd <> v.fee_vnd`,
  ];
  for (const bad of nothing) expect([bad, await count(books, bad)]).toEqual([bad, 0]);
  for (const some of [
    'guidance_missing_papers',
    'dossier_fees',
    'fee_payments',
    `guidance_sessions WHERE outcome = 'DECLINED'`,
  ]) {
    expect([some, (await count(books, some)) > 3]).toEqual([some, true]);
  }
  await books.close();
}, 60_000);

test('the same seed tells the same life', async () => {
  const told = async () => {
    const books = await openBooks(until);
    await simulate(books.db, story);
    const { rows } = await books.db.pool.query(
      `SELECT md5(string_agg(t, ',' ORDER BY t)) AS sum FROM (
         SELECT d.code || r.score || r.rated_at AS t FROM ratings r JOIN dossiers d ON d.id = r.dossier_id
         UNION ALL SELECT g.started_at || ' ' || g.outcome FROM guidance_sessions g
         UNION ALL SELECT q.method || ' ' || q.paid_at FROM fee_payments q) x`,
    );
    await books.close();
    return rows[0]?.sum;
  };
  expect(await told()).toBe(await told());
}, 60_000);
