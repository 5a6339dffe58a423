import { layersInForce } from '@tram-ho-so/domain/phase';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getProcedureInForce } from '../facts/reception-facts.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { dateColumn } from './iso-date.ts';
import { reviseProcedure } from './revise-procedure.ts';
import { type PhaseGrant, setPhase } from './set-phase.ts';
import { updateBranch } from './update-branch.ts';
import { updatePilot } from './update-pilot.ts';

const now = new Date('2024-03-20T03:00:00Z');
const actor = { userId: null, keyId: null };
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
});
afterAll(() => books.close());

test('of two edits of a branch that saw the same version the second is refused', async () => {
  const edit = (phone: string) =>
    updateBranch(books.db, { code: 'BC-HATU', seenVersion: 1, change: { phone } }, actor, now);
  const [one, two] = await Promise.allSettled([edit('1'), edit('2')]);
  expect([one, two].map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const pilot = await books.db.pilotBook.fresh();
  expect(pilot.branches.byCode.get('BC-HATU')?.version).toBe(2);
  const backwards = { activeFrom: dateColumn('2024-02-01'), activeTo: dateColumn('2024-01-01') };
  const edited = updateBranch(books.db, { code: 'BC-HATU', seenVersion: 2, change: backwards }, actor, now);
  await expect(edited).rejects.toMatchObject({ code: 'INVALID_PERIOD' });
});

test('a revision of a procedure is in force from its day on, and the old one stays for the days before', async () => {
  const { db } = books;
  const revision = {
    validFrom: dateColumn('2024-04-01'),
    validTo: null,
    timeLimit: 2,
    provenance: 'SOURCED' as const,
    provenanceNote: 'Quyết định mẫu',
  };
  await reviseProcedure(db, { code: '1.001612', seenVersion: 1, revision }, actor, now);
  const again = reviseProcedure(db, { code: '1.001612', seenVersion: 1, revision }, actor, now);
  await expect(again).rejects.toMatchObject({ code: 'STALE_VERSION', currentVersion: 2 });
  const pilot = await db.pilotBook.fresh();
  const limitOn = (day: string) =>
    getProcedureInForce(pilot, '1.001612', new Date(`${day}T03:00:00Z`)).version.timeLimit;
  expect([limitOn('2024-03-31'), limitOn('2024-04-01')]).toEqual([3, 2]);
});

test('a rollback of a phase is a new version equal to an old one', async () => {
  const { db } = books;
  const grant: PhaseGrant = {
    effectiveFrom: now,
    effectiveTo: null,
    places: ['BRANCH'],
    actions: ['GUIDE', 'RECEIVE_DOSSIER'],
    receptionChannel: 'POSTAL',
    decisionNumber: '12/QĐ-UBND',
    decisionDate: null,
    signer: null,
    note: null,
    provenance: 'ASSUMED',
    branchIds: [1, 2],
    procedureIds: [1],
  };
  const set = (seenVersion: number, change: Partial<PhaseGrant> = {}) =>
    setPhase(db, { phase: 'PHASE_2', seenVersion, grant: { ...grant, ...change } }, actor, now);
  await set(0);
  await set(1, { actions: ['GUIDE'] });
  await expect(set(1)).rejects.toMatchObject({ code: 'STALE_VERSION' });
  await expect(set(2, { effectiveTo: now })).rejects.toMatchObject({ code: 'INVALID_PERIOD' });
  await set(2);
  const { phaseSettings, phases } = await db.pilotBook.fresh();
  expect(phases.get('PHASE_2')?.settings).toHaveLength(3);
  const inForce = layersInForce(phaseSettings, now).find(({ phase }) => phase === 'PHASE_2');
  expect(inForce).toMatchObject({
    version: 3,
    actions: ['GUIDE', 'RECEIVE_DOSSIER'],
    receptionChannel: 'POSTAL',
  });
  expect([...(inForce?.branchIds ?? [])]).toEqual([1, 2]);
});

test('the pilot in memory follows its revision and is read again only when it moved', async () => {
  const { db } = books;
  const before = await db.pilotBook.fresh();
  expect(await db.pilotBook.fresh()).toBe(before);
  await updatePilot(db, before.setting.version, { dossierOrgCode: 'H49.21' }, actor, now);
  expect((await db.pilotBook.fresh()).setting.dossierOrgCode).toBe('H49.21');
  const stale = updatePilot(db, before.setting.version, { dossierOrgCode: 'H49.22' }, actor, now);
  await expect(stale).rejects.toMatchObject({ code: 'STALE_VERSION' });
  const { rows } = await db.pool.query(
    `SELECT action, details FROM audit_entries WHERE subject_type = 'PILOT'`,
  );
  expect(rows).toEqual([{ action: 'EDIT_PILOT', details: { from: 1, fields: ['dossierOrgCode'] } }]);
});
