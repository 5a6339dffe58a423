import pg from 'pg';
import { migrate } from '../migrate.ts';
import { databaseUrlOf } from '../open-database.ts';

export const templateName = 'template_for_tests';

/** The migrated database that every test gets a copy of. */
export async function createTemplate(serverUrl: string): Promise<void> {
  await runOn(serverUrl, `CREATE DATABASE ${templateName}`);
  await migrate(databaseUrlOf(serverUrl, templateName));
}

export async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
