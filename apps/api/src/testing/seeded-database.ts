import { randomBytes } from 'node:crypto';
import { databaseUrlOf } from '@tram-ho-so/db/open-database';
import { ownServer } from '@tram-ho-so/db/testing/own-server';
import { runOn } from '@tram-ho-so/db/testing/template';
import { officeTemplate } from './sample-office.ts';

/** A copy of the office for one test. */
export async function openSeededDatabase(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = ownServer();
  const name = `office_${randomBytes(6).toString('hex')}`;
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE ${officeTemplate}`);
  return {
    url: databaseUrlOf(server, name),
    close: () => runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
