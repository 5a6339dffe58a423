import { addWorkingDays } from '@tram-ho-so/domain/calendar';
import { layersInForce } from '@tram-ho-so/domain/phase';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyKey } from '../people/verify-key.ts';
import type { PublishedVersion } from '../pilot/pilot.ts';
import { reviseProcedure } from '../pilot/revise-procedure.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot } from '../testing/sample-steps.ts';
import { seedPilot } from './seed-pilot.ts';
import { seedSamples } from './seed-samples.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
});
afterAll(() => books.close());

test('the shipped facts are in the books, each with how far it may be trusted', async () => {
  const pilot = await currentPilot(books.db);
  const { branches, wards, fields, procedures, phases, setting, calendarDays } = pilot;
  expect([branches, wards, fields, procedures].map(({ all }) => all.length)).toEqual([27, 33, 9, 47]);
  expect(calendarDays).toHaveLength(94);
  expect(branches.byCode.get('BC-HATU')).toMatchObject({
    kind: 'POST_OFFICE',
    pilotRole: 'PHASE_1',
    provenance: 'SOURCED',
  });
  expect(branches.byCode.get('VHX-TANDAN')).toMatchObject({
    kind: 'CULTURE_POINT',
    provenance: 'UNCERTAIN',
    activeFrom: null,
  });
  expect(procedures.byCode.get('2.000635')?.versions).toMatchObject([
    { version: 1, timeLimit: 1, timeLimitUnit: 'SAME_DAY', feeVnd: 8000, provenance: 'RECONSTRUCTED' },
  ]);
  expect(setting).toMatchObject({
    launchDateProvenance: 'ASSUMED',
    dossierOrgCode: '000.00.24.H49',
    officeHoursProvenance: 'UNCERTAIN',
  });
  expect([...phases.values()].map(({ settings }) => settings.length)).toEqual([1, 0, 0]);
});

test('phase I grants four acts at four branches for all 47 procedures', async () => {
  const { phaseSettings, procedures } = await currentPilot(books.db);
  const [inForce, ...others] = layersInForce(phaseSettings, now);
  expect(others).toEqual([]);
  expect(inForce).toMatchObject({ phase: 'PHASE_1', version: 1, places: ['BRANCH', 'HOME'] });
  expect([inForce?.branchIds.size, inForce?.procedureIds.size, inForce?.actions.length]).toEqual([
    4,
    procedures.all.length,
    4,
  ]);
  expect(layersInForce(phaseSettings, new Date('2023-08-14T16:59:59Z'))).toEqual([]);
});

test('the calendar counts as the worked example says', async () => {
  const { calendar } = await currentPilot(books.db);
  expect(addWorkingDays(calendar, '2023-08-30', 3)).toBe('2023-09-06');
});

test('seeding again changes nothing, not even what was edited', async () => {
  const { db } = books;
  await db.prisma.branch.update({ where: { code: 'BC-HATU' }, data: { phone: '02033', version: 2 } });
  const before = await db.pilotBook.fresh();
  await seedPilot(db, new Date('2025-01-01T00:00:00Z'));
  const after = await db.pilotBook.fresh();
  expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 });
});

test('books begun before the lists of papers get them in a new version, but not where a person published one', async () => {
  await using older = await withoutPapers();
  const { db } = older;
  const edit = { code: '2.000635', seenVersion: 1, revision: { ...open, feeVnd: 9_000 } };
  await reviseProcedure(db, edit, { userId: null, keyId: null }, now);
  await seedPilot(db, now);
  const { procedures } = await db.pilotBook.fresh();
  const listed = procedures.all.filter(({ versions }) => versions.at(-1)?.papers.length);
  expect(listed).toHaveLength(46);
  const [shipped, completed, ...others] = procedures.byCode.get('2.000528')?.versions ?? [];
  expect([shipped?.papers, others]).toEqual([[], []]);
  expect(completed?.papers.map(({ code }) => code)).toContain('2.000528-01');
  const same = ({
    id: _id,
    version: _v,
    recordedAt: _at,
    provenanceNote: _note,
    papers: _p,
    ...said
  }: PublishedVersion) => said;
  expect(completed && same(completed)).toEqual(shipped && same(shipped));
  expect(procedures.byCode.get('2.000635')?.versions.map(({ feeVnd, papers }) => [feeVnd, papers])).toEqual([
    [8_000, []],
    [9_000, []],
  ]);
  await seedPilot(db, now);
  expect((await db.pilotBook.fresh()).procedures.byCode.get('2.000528')?.versions).toHaveLength(2);
});

const open = {
  validFrom: new Date('2023-01-01T00:00:00Z'),
  validTo: null,
  provenance: 'ASSUMED',
  provenanceNote: 'Thử nghiệm',
} as const;

/** Books as they were before papers were shipped. */
async function withoutPapers() {
  const older = await openBooks(now);
  await older.db.prisma.$transaction([
    older.db.prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
    older.db.prisma.$executeRaw`DELETE FROM procedure_papers`,
  ]);
  return { ...older, [Symbol.asyncDispose]: older.close };
}

test('sample people and a partner key are made once', async () => {
  const { db } = books;
  const parts = { password: 'thử', hashPassword: async (text: string) => `hash of ${text}`, now };
  const first = await seedSamples(db, parts);
  expect(first.users).toHaveLength(10);
  expect(first.users.every(({ created }) => created)).toBe(true);
  expect(await verifyKey(db, first.keySecret ?? '', now)).toMatchObject({
    scopes: ['READ', 'WRITE', 'EXPORT'],
  });
  const second = await seedSamples(db, parts);
  expect(second.users.some(({ created }) => created)).toBe(false);
  expect(second.keySecret).toBeUndefined();
});
