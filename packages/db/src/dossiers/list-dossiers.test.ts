import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { countStatements } from '../pool/count-statements.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { countDossiers } from './count-dossiers.ts';
import type { DossierFilter } from './dossier-filter.ts';
import { listDossiers, type PageAsked } from './list-dossiers.ts';
import { type DossierSort, dossierSorts } from './sorts.ts';
import type { Visibility } from './visibility.ts';

const now = new Date('2023-09-20T03:00:00Z');
const start = new Date('2023-08-21T02:10:00Z').getTime();
const branches = ['BC-HATU', 'BC-VIETHUNG', undefined] as const;
let books: Books;

beforeAll(async () => {
  books = await openBooks(now);
  for (let index = 0; index < 60; index++) await receive(index);
});
afterAll(() => books.close());

/** Several at the same moment, so that only the id tells them apart. */
async function receive(index: number): Promise<number> {
  const { db } = books;
  const pilot = await currentPilot(db);
  const at = new Date(start + Math.floor(index / 4) * 3_600_000 * 9);
  const branch = branches[index % 3];
  const kind = index % 7 === 0 ? 'SUBMITTED' : 'ACCEPTED';
  const procedure = index % 2 === 0 ? '1.001612' : '2.000635';
  const asked = opening(pilot, { at, kind, procedure, ...(branch && { branch }) });
  const { dossier } = await openDossier(db, asked);
  if (kind === 'SUBMITTED' || index % 3 === 0) return dossier.id;
  const forwarded = event(pilot, asked.taken.state, 'FORWARDED', new Date(at.getTime() + 60_000));
  const seen = await appendEvent(db, dossier, forwarded);
  const next = index % 5 === 0 ? 'SUPPLEMENT_REQUESTED' : 'RESOLVED';
  await appendEvent(
    db,
    seen,
    event(pilot, forwarded.taken.state, next, new Date(at.getTime() + 86_400_000 * (index % 6))),
  );
  return dossier.id;
}

interface Walk {
  readonly sort: DossierSort;
  readonly size: number;
  readonly backwards?: boolean;
  readonly filter?: DossierFilter;
  readonly visibility?: Visibility;
  readonly between?: () => Promise<unknown>;
}

async function walk({
  sort,
  size,
  backwards,
  filter = {},
  visibility = { kind: 'ALL' },
  between,
}: Walk): Promise<number[]> {
  const ids: number[] = [];
  let place: string | undefined;
  for (;;) {
    const page: PageAsked = backwards ? { last: size, before: place } : { first: size, after: place };
    const { rows, hasNextPage, hasPreviousPage } = await listDossiers(books.db, {
      filter,
      visibility,
      now,
      sort,
      page,
      searchOwners: true,
    });
    const found = rows.map(({ dossier }) => dossier.id);
    ids.push(...(backwards ? found.reverse() : found));
    place = (backwards ? rows[0] : rows.at(-1))?.cursor;
    if (!(backwards ? hasPreviousPage : hasNextPage)) return ids;
    await between?.();
  }
}

const anySort = fc.constantFrom(...dossierSorts);

test('pages forward and backward hold every dossier once, in one order', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySort,
      fc.integer({ min: 1, max: 17 }),
      fc.integer({ min: 1, max: 17 }),
      async (sort, up, down) => {
        const forward = await walk({ sort, size: up });
        const backward = await walk({ sort, size: down, backwards: true });
        expect(new Set(forward).size).toBe(60);
        expect(backward.reverse()).toEqual(forward);
      },
    ),
    { numRuns: 25 },
  );
});

test('a list read while others write holds every dossier that stood there, once', async () => {
  const standing = new Set(await walk({ sort: 'CODE_ASC', size: 100 }));
  for (const sort of dossierSorts) {
    const seen = await walk({ sort, size: 9, between: () => receive(7) });
    expect(new Set(seen).size).toBe(seen.length);
    expect([...standing].filter((id) => !seen.includes(id))).toEqual([]);
  }
});

const anyFilter: fc.Arbitrary<DossierFilter> = fc.record(
  {
    status: fc.subarray(
      ['REGISTERED', 'ACCEPTED', 'IN_PROCESS', 'RESOLVED', 'SUPPLEMENT_REQUESTED'] as const,
      { minLength: 1 },
    ),
    branch: fc.subarray(['BC-HATU', 'BC-VIETHUNG', 'BC-NOWHERE']),
    withoutBranch: fc.boolean(),
    procedure: fc.subarray(['1.001612', '2.000635']),
    field: fc.subarray(['HO_TICH', 'HO_KINH_DOANH']),
    ward: fc.subarray(['06664', '06703']),
    receivedFrom: fc.constantFrom('2023-08-22', '2023-08-30'),
    receivedTo: fc.constantFrom('2023-08-24', '2023-09-02'),
    dueTo: fc.constantFrom('2023-08-24', '2023-09-19'),
    overdue: fc.boolean(),
    dueToday: fc.boolean(),
    paused: fc.boolean(),
    open: fc.boolean(),
    timing: fc.subarray(['EARLY', 'ON_TIME', 'LATE'] as const, { minLength: 1 }),
    assistance: fc.constant(['POST_BRANCH'] as const),
  },
  { requiredKeys: [] },
);

test('the count of any filter is the length of its list, whatever the order', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter, anySort, async (filter, sort) => {
      const selection = { filter, visibility: { kind: 'ALL' }, now, searchOwners: true } as const;
      const { count } = await countDossiers(books.db, selection);
      expect((await walk({ filter, sort, size: 7 })).length).toBe(count);
    }),
    { numRuns: 80 },
  );
});

test('a filter and its opposite share the list between them', async () => {
  const all = (await walk({ sort: 'CODE_ASC', size: 100 })).length;
  for (const word of ['overdue', 'dueToday', 'paused', 'open'] as const) {
    const yes = await walk({ sort: 'DUE_ASC', size: 100, filter: { [word]: true } });
    const no = await walk({ sort: 'DUE_ASC', size: 100, filter: { [word]: false } });
    expect(yes.length + no.length).toBe(all);
    if (word !== 'dueToday') expect(yes.length).toBeGreaterThan(0);
  }
});

test('nobody sees beyond what is visible to them', async () => {
  const { branches: shelf, organisations } = await currentPilot(books.db);
  const hatu = shelf.byCode.get('BC-HATU')?.id ?? 0;
  const seenBy = async (visibility: Visibility, filter: DossierFilter = {}) =>
    (await walk({ sort: 'RECEIVED_DESC', size: 100, visibility, filter })).length;
  const ofBranch = await seenBy({ kind: 'ALL' }, { branch: ['BC-HATU'] });
  expect(await seenBy({ kind: 'BRANCHES', branchIds: [hatu], postalUnitId: null })).toBe(ofBranch);
  expect(
    await seenBy({ kind: 'BRANCHES', branchIds: [hatu], postalUnitId: null }, { branch: ['BC-VIETHUNG'] }),
  ).toBe(0);
  expect(await seenBy({ kind: 'NONE' })).toBe(0);
  const justice = organisations.byCode.get('PHONG_TU_PHAP')?.id ?? 0;
  expect(await seenBy({ kind: 'DEPARTMENT', organisationId: justice })).toBe(
    await seenBy({ kind: 'ALL' }, { field: ['HO_TICH', 'CHUNG_THUC'] }),
  );
  const post = organisations.byCode.get('BD_HA_LONG')?.id ?? 0;
  expect(await seenBy({ kind: 'ORGANISATION', organisationId: post })).toBe(0);
});

test('a page is one statement', async () => {
  const { db } = books;
  await db.pilotBook.fresh();
  const count = countStatements(db.pool);
  await walk({ sort: 'DUE_ASC', size: 500 });
  count.stop();
  expect(count.statements).toHaveLength(1);
});

test('a cursor of another list is refused', async () => {
  const list = (sort: DossierSort, after?: string) =>
    listDossiers(books.db, {
      filter: {},
      visibility: { kind: 'ALL' },
      now,
      sort,
      page: { first: 1, after },
      searchOwners: false,
    });
  const [row] = (await list('CODE_ASC')).rows;
  await expect(list('DUE_ASC', row?.cursor)).rejects.toMatchObject({ code: 'INVALID_INPUT', path: 'after' });
  await expect(list('DUE_ASC', 'nonsense')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  for (const moment of ['2023-99-99T00:00Z', '2023-02-30T00:00:00.000Z', '0000-01-01T00:00:00.000Z']) {
    const forged = Buffer.from(`["RECEIVED_DESC","${moment}",1]`).toString('base64url');
    await expect(list('RECEIVED_DESC', forged)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  }
});
