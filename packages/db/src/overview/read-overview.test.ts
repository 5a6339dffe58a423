import { localDate } from '@tram-ho-so/domain/calendar';
import { isOverdue, type Timing, timing } from '@tram-ho-so/domain/clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countDossiers } from '../dossiers/count-dossiers.ts';
import type { DossierFilter } from '../dossiers/dossier-filter.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { countStatements } from '../pool/count-statements.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { filterOfCount } from './overview-counts.ts';
import { type OverviewFigures, readOverview } from './read-overview.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 1_500, months: 6, seed: 3, until: now });
}, 60_000);
afterAll(() => books.close());

const countBy = (visibility: Visibility) => async (filter: DossierFilter) =>
  (await countDossiers(books.db, { filter, visibility, now, searchOwners: false })).count;

/** Every figure against the total of the list behind it. */
async function expectLists(visibility: Visibility, figures: OverviewFigures): Promise<void> {
  const { branches } = await currentPilot(books.db);
  const count = countBy(visibility);
  for (const { key, count: figure } of figures.counts) {
    expect([key, await count(filterOfCount(key, localDate(now)))]).toEqual([key, figure]);
  }
  for (const { status, count: figure } of figures.byStatus)
    expect(await count({ status: [status] })).toBe(figure);
  for (const { branchId, ...figure } of figures.byBranch) {
    const here =
      branchId === null ? { withoutBranch: true } : { branch: [branches.byId.get(branchId)?.code ?? ''] };
    const received = await count({ ...here, receivedFrom: '2000-01-01' });
    const open = await count({ ...here, open: true });
    const overdue = await count({ ...here, overdue: true });
    expect({ ...figure, received, open, overdue }).toEqual(figure);
  }
  for (const { month, ...figure } of figures.byMonth)
    expect(await monthByLists(count, month)).toEqual(figure);
}

async function monthByLists(count: (filter: DossierFilter) => Promise<number>, month: string) {
  const [year = 0, nth = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, nth, 0)).toISOString().slice(0, 10);
  const accepted = { receivedFrom: `${month}-01`, receivedTo: last };
  const finished = { finishedFrom: `${month}-01`, finishedTo: last };
  return {
    received: await count(accepted),
    assisted: await count({ ...accepted, assistance: ['POST_BRANCH', 'POST_HOME'] }),
    closed: await count({ ...finished, status: ['WITHDRAWN', 'STOPPED', 'RESOLVED', 'RETURNED'] }),
    onTime: {
      numerator: await count({ ...finished, timing: ['EARLY', 'ON_TIME'] }),
      denominator: await count({ ...finished, timing: ['EARLY', 'ON_TIME', 'LATE'] }),
    },
  };
}

test('every figure is the total of a list, for each who may look', async () => {
  const { branches, organisations } = await currentPilot(books.db);
  const idOf = (shelf: typeof branches | typeof organisations, code: string) =>
    shelf.byCode.get(code)?.id ?? 0;
  const lookers: Visibility[] = [
    { kind: 'ALL' },
    { kind: 'BRANCHES', branchIds: [idOf(branches, 'BC-HATU')], postalUnitId: null },
    { kind: 'DEPARTMENT', organisationId: idOf(organisations, 'PHONG_TU_PHAP') },
    { kind: 'ORGANISATION', organisationId: idOf(organisations, 'HCC_HA_LONG') },
    { kind: 'NONE' },
  ];
  for (const visibility of lookers) {
    const figures = await readOverview(books.db, { visibility, now });
    await expectLists(visibility, figures);
    const total = figures.byStatus.reduce((sum, { count }) => sum + count, 0);
    if (visibility.kind === 'ALL') expect(total).toBe(1_500);
    if (visibility.kind === 'NONE') expect(total).toBe(0);
  }
}, 60_000);

test('a figure moves with the write, before and after the tally is folded', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at: now, branch: 'BC-HATU' });
  const { dossier } = await openDossier(db, asked);
  await appendEvent(db, dossier, event(pilot, asked.taken.state, 'FORWARDED', now));
  const before = await readOverview(db, { visibility: { kind: 'ALL' }, now });
  await expectLists({ kind: 'ALL' }, before);
  await db.pool.query('SELECT guards.fold_tally()');
  expect(await readOverview(db, { visibility: { kind: 'ALL' }, now })).toEqual(before);
  const { rows } = await db.pool.query('SELECT sum(n)::int AS n, min(n) AS least FROM guards.tally');
  expect(rows).toEqual([{ n: 1_501, least: 1 }]);
}, 60_000);

test('rule R7 is the same in SQL and in the domain, and an extension changes nothing of it', async () => {
  const dossiers = await books.db.prisma.dossier.findMany();
  const inDomain = (kept: Timing) =>
    dossiers.filter(
      ({ status, finishedAt, officialDueAt }) =>
        (status === 'RESOLVED' || status === 'RETURNED') &&
        finishedAt &&
        timing(officialDueAt, finishedAt) === kept,
    ).length;
  for (const kept of ['EARLY', 'ON_TIME', 'LATE'] as const) {
    expect(await countBy({ kind: 'ALL' })({ timing: [kept] })).toBe(inDomain(kept));
    expect(inDomain(kept)).toBeGreaterThan(0);
  }
  const late = dossiers.filter(
    ({ status, officialDueAt }) =>
      (status === 'ACCEPTED' || status === 'IN_PROCESS') && isOverdue(officialDueAt, false, now),
  );
  expect(await countBy({ kind: 'ALL' })({ overdue: true })).toBe(late.length);
});

test('the figures are three statements', async () => {
  const { db } = books;
  await db.pilotBook.fresh();
  const count = countStatements(db.pool);
  await readOverview(db, { visibility: { kind: 'ALL' }, now });
  count.stop();
  expect(count.statements).toHaveLength(3);
});
