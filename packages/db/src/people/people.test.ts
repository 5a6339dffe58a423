import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot } from '../testing/sample-steps.ts';
import { findUserRights } from './find-user-rights.ts';
import { createKey, disableKey } from './keys.ts';
import { createUser, updateUser } from './users.ts';
import { verifyKey } from './verify-key.ts';

const now = new Date('2024-03-20T03:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const actor = { userId: null, keyId: null };
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
});
afterAll(() => books.close());

async function newKey(expiresAt: Date | null = null) {
  const organisationId = (await currentPilot(books.db)).organisations.byCode.get('HCC_HA_LONG')?.id ?? 0;
  return createKey(books.db, { name: 'Cổng tỉnh', organisationId, scopes: ['READ'], expiresAt }, actor, now);
}

test('a key opens until it is disabled, from the next request on', async () => {
  const { key, secret } = await newKey();
  expect(await verifyKey(books.db, secret, now)).toMatchObject({ id: key.id, scopes: ['READ'] });
  await disableKey(books.db, key.id, actor, now);
  expect(await verifyKey(books.db, secret, now)).toBeUndefined();
});

test('a key opens until it expires, and no other secret opens it', async () => {
  const { secret } = await newKey(later(1_000));
  expect(await verifyKey(books.db, secret, later(999))).toBeDefined();
  expect(await verifyKey(books.db, secret, later(1_000))).toBeUndefined();
  const forged = `${secret.slice(0, -4)}${secret.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
  expect(await verifyKey(books.db, forged, now)).toBeUndefined();
  expect(await verifyKey(books.db, 'ths_nothing', now)).toBeUndefined();
});

test('the books hold no secret that could be used', async () => {
  const { secret } = await newKey();
  const { rows } = await books.db.pool.query<{ row: string }>('SELECT k::text AS row FROM api_keys k');
  const tail = secret.slice(secret.indexOf('_', 'ths_'.length) + 1);
  expect(tail).toHaveLength(43);
  expect(rows.some(({ row }) => row.includes(tail) || row.includes(Buffer.from(tail).toString('hex')))).toBe(
    false,
  );
});

test('rights are what they are now', async () => {
  const { db } = books;
  const asked = {
    name: 'Lê Thử',
    email: 'LE@tram.test',
    role: 'AUDITOR',
    organisationId: null,
    branchId: null,
  } as const;
  const user = await createUser(db, { ...asked, passwordHash: 'h' }, actor, now);
  expect(
    await createUser(db, { ...asked, email: 'le@tram.test', passwordHash: 'h' }, actor, now),
  ).toBeUndefined();
  expect(await findUserRights(db, user?.id ?? '')).toMatchObject({ role: 'AUDITOR', active: true });
  await updateUser(db, user?.id ?? '', { active: false }, actor, now);
  expect(await findUserRights(db, user?.id ?? '')).toMatchObject({ active: false });
  expect(await findUserRights(db, 'nobody')).toBeUndefined();
});
