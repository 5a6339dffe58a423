import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../pilot/pilot.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { dossierColumnNames } from './dossier-columns.ts';
import { type DossierExport, type ExportCell, withDossierRows } from './dossier-rows.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
let catalogue: Catalogue;
beforeAll(async () => {
  books = await openBooks(now);
  catalogue = await books.db.pilotBook.current();
  await simulate(books.db, { dossiers: 3_000, months: 6, seed: 5, until: now });
}, 60_000);
afterAll(() => books.close());

const all: DossierExport = { asOf: now, filter: {}, visibility: { kind: 'ALL' }, project: 'Đề tài 1' };

type Row = Readonly<Record<string, ExportCell>>;

async function rowsOf(more: Partial<DossierExport> = {}): Promise<Row[]> {
  return withDossierRows({ ...books.db, catalogue }, { ...all, ...more }, async ({ expected, rows }) => {
    const found: Row[] = [];
    for await (const batch of rows)
      for (const row of batch)
        found.push(Object.fromEntries(row.map((cell, index) => [dossierColumnNames[index], cell])));
    expect(found.length).toBe(expected);
    return found;
  });
}

test('every dossier is one row, under a name that another project does not know', async () => {
  const [here, there] = [await rowsOf(), await rowsOf({ project: 'Đề tài 2' })];
  expect(here.length).toBe(await books.db.prisma.dossier.count());
  const names = new Set(here.map(({ dossier }) => dossier));
  expect(names.size).toBe(here.length);
  expect(there.filter(({ dossier }) => names.has(dossier ?? null))).toEqual([]);
  expect((await rowsOf()).map(({ dossier }) => dossier)).toEqual(here.map(({ dossier }) => dossier));
});

test('a row says what the books hold of its dossier', async () => {
  const shown = (await rowsOf()).filter(({ detail }) => detail === 'FULL');
  const count = async (where: object) => books.db.prisma.dossier.count({ where });
  const rows = await rowsOf();
  for (const status of ['RETURNED', 'IN_PROCESS', 'WITHDRAWN'] as const)
    expect(rows.filter((row) => row.status === status).length).toBe(await count({ status }));
  expect(shown.length).toBeGreaterThan(1_000);
  for (const row of shown) {
    expect(row.submitted_on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(String(row.submitted_on).startsWith(String(row.submitted_month))).toBe(true);
    if (row.finished_on && row.official_due_on)
      expect(row.late).toBe(String(row.finished_on) > String(row.official_due_on));
  }
  expect(rows.some(({ pause_days: days }) => Number(days) > 0)).toBe(true);
  expect(rows.every(({ pause_days: days }) => Number(days) >= 0)).toBe(true);
});

test('fewer than five persons of a sensitive field never share a branch, a procedure and a month', async () => {
  const rows = await rowsOf();
  const sensitive = rows.filter(
    ({ field, detail }) => detail !== 'FULL' || field === 'HO_TICH' || field === 'BAO_TRO_XA_HOI',
  );
  const hidden = sensitive.filter(({ detail }) => detail !== 'FULL');
  expect(hidden.length).toBeGreaterThan(0);
  for (const row of hidden) {
    expect(row).toMatchObject({
      branch: null,
      ward: null,
      submitted_on: null,
      accepted_on: null,
      closed_on: null,
    });
    expect(row).toMatchObject({ official_due_on: null, finished_on: null, returned_on: null });
  }
  const alike = Map.groupBy(sensitive, ({ branch, procedure, submitted_month: month }) =>
    JSON.stringify([branch, procedure, month]),
  );
  for (const [key, cell] of alike) expect(cell.length, key).toBeGreaterThanOrEqual(5);
});

test('a condition finds what rows show, so that two exports tell no more than one', async () => {
  const whole = await rowsOf();
  const branches = [...new Set(whole.map(({ branch }) => branch))].filter((branch) => branch !== null);
  for (const branch of branches) {
    const part = await rowsOf({ filter: { branch: [String(branch)] } });
    expect(part).toEqual(whole.filter((row) => row.branch === branch));
  }
  const march = await rowsOf({ filter: { submittedFrom: '2024-03-05', submittedTo: '2024-03-06' } });
  expect(march.length).toBeGreaterThan(0);
  expect(march).toEqual(
    whole.filter(({ submitted_on: day }) => day === '2024-03-05' || day === '2024-03-06'),
  );
});
