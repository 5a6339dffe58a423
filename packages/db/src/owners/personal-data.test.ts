import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDossier } from '../ledger/open-dossier.ts';
import { recordMany } from '../ledger/record-many.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, opening } from '../testing/sample-steps.ts';
import { personalKeysFrom } from './personal-keys.ts';
import { readOwners } from './read-owners.ts';
import { revealOwner } from './reveal-owner.ts';
import { type OwnerRecord, openOwner, sealOwner } from './seal-owner.ts';

const at = new Date('2023-08-21T02:10:00Z');
const keys = personalKeysFrom(Buffer.alloc(32, 7));
const owner: OwnerRecord = {
  name: 'Thuynh Đoành Khuếch',
  idNumber: '022093555666',
  phone: '0912000777',
  address: 'Ngõ Sao Mai, phường Hà Tu',
  email: 'khuech@example.test',
  birthDate: '1971-05-04',
};
const actor = { userId: null, keyId: null };
let books: Books;
let id: number;

beforeAll(async () => {
  books = await openBooks(at);
  const pilot = await currentPilot(books.db);
  id = (await openDossier(books.db, opening(pilot, { at, owner }))).dossier.id;
  const history = opening(pilot, { at, owner });
  const dossier = { ...history.dossier, code: { given: '000.00.24.H49-230101-0001' } };
  await recordMany(books.db, [{ dossier, events: [history] }]);
});
afterAll(() => books.close());

test('a sealed owner opens only with its key and only for its dossier', () => {
  const sealed = sealOwner(keys, 1, owner);
  expect(openOwner(keys, 1, sealed)).toEqual(owner);
  expect(() => openOwner(keys, 2, sealed)).toThrow();
  expect(() => openOwner(personalKeysFrom(Buffer.alloc(32, 8)), 1, sealed)).toThrow();
  sealed.sealed[30] = (sealed.sealed[30] ?? 0) ^ 1;
  expect(() => openOwner(keys, 1, sealed)).toThrow();
});

test('lists see a masked owner', async () => {
  const masked = await readOwners(books.db, [id]);
  expect(masked.get(id)).toEqual({ name: 'Thuynh Đ** K**', idNumber: '022*****5666', phone: '09*****777' });
});

test('who reveals an owner is in the books, with the reason and without the data', async () => {
  const asked = { dossierId: id, reason: 'Gọi hẹn trả kết quả', actor, now: at };
  expect(await revealOwner(books.db, { ...asked, visibility: { kind: 'ALL' } })).toEqual(owner);
  expect(await revealOwner(books.db, { ...asked, visibility: { kind: 'NONE' } })).toBeUndefined();
  const entries = await books.db.prisma.auditEntry.findMany({ where: { action: 'REVEAL_OWNER' } });
  expect(entries).toMatchObject([
    { subjectType: 'DOSSIER', subjectId: String(id), reason: asked.reason, details: null },
  ]);
});

test('no table holds anything of an owner in plain words', async () => {
  const { pool } = books.db;
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'guards')`,
  );
  expect(tables.length).toBeGreaterThan(25);
  const words = [
    'Thuynh',
    'thuynh',
    'Khuếch',
    'khuech',
    'Đoành',
    'Sao Mai',
    '1971-05-04',
    owner.idNumber,
    owner.phone,
  ];
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    const dump = rows.map(({ row }) => `${row}\n${plain(row)}`).join('\n');
    for (const word of words) expect(dump.includes(word ?? ''), `${name} holds ${word}`).toBe(false);
  }
});

/** What the bytes of a row would read as. */
const plain = (row: string): string =>
  [...row.matchAll(/\\x([0-9a-f]{8,})/g)]
    .map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1'))
    .join('\n');
