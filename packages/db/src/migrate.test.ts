import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { readMigrations } from './migrations/migration-files.ts';
import { diagnoseHistory, diffToSchema } from './migrations/schema-engine.ts';
import { openTestDatabase } from './testing.ts';

test('the migrations lead to what schema.prisma says', async () => {
  const { url, close } = await openTestDatabase();
  expect(await diffToSchema(url)).toEqual([]);
  await close();
});

test("Prisma's own tool finds our bookkeeping in order", async () => {
  const { url, close } = await openTestDatabase();
  expect(await diagnoseHistory(url)).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  });
  await close();
});

test('a database that is up to date is left alone', async () => {
  const { url, close } = await openTestDatabase();
  expect(await migrate(url)).toEqual([]);
  await close();
});

test('a migration that fails leaves nothing behind and can be tried again', async () => {
  const { url, close } = await openTestDatabase();
  const next = { name: '99990101000000_next', checksum: 'c' };
  const half = { ...next, script: 'CREATE TABLE half (id int); SELECT 1/0;' };
  await expect(migrate(url, [...readMigrations(), half])).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  const whole = { ...next, script: 'CREATE TABLE half (id int);' };
  expect(await migrate(url, [...readMigrations(), whole])).toEqual([next.name]);
  await close();
});

test('an applied migration whose file was edited is refused', async () => {
  const { url, close } = await openTestDatabase();
  const edited = readMigrations().map((migration) => ({ ...migration, checksum: 'edited' }));
  await expect(migrate(url, edited)).rejects.toMatchObject({ code: 'MIGRATION_EDITED' });
  await close();
});

test('a database newer than the software is refused', async () => {
  const { url, close } = await openTestDatabase();
  await expect(migrate(url, readMigrations().slice(0, -1))).rejects.toMatchObject({
    code: 'MIGRATION_UNKNOWN',
  });
  await close();
});

test('several processes that migrate at once apply each migration once', async () => {
  const { url, close } = await openTestDatabase();
  const next = { name: '99990101000000_next', checksum: 'c', script: 'CREATE TABLE once (id int);' };
  const all = [...readMigrations(), next];
  const applied = await Promise.all([migrate(url, all), migrate(url, all), migrate(url, all)]);
  expect(applied.flat()).toEqual([next.name]);
  await close();
});
