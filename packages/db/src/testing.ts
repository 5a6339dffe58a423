import { randomBytes } from 'node:crypto';
import { databaseUrlOf } from './open-database.ts';
import { ownServer } from './testing/own-server.ts';
import { runOn, templateName } from './testing/template.ts';

export type TestDatabase = { readonly url: string; readonly close: () => Promise<void> };

/** A database of the test's own, migrated and otherwise empty. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = ownServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE ${templateName}`);
  return {
    url: databaseUrlOf(server, name),
    close: () => runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
