import { randomBytes } from 'node:crypto';
import { createDb, personalKeysFrom, seedPilot, seedSamples } from '@tram-ho-so/db';
import { databaseUrlOf } from '@tram-ho-so/db/open-database';
import { openTestDatabase } from '@tram-ho-so/db/testing';
import { runOn } from '@tram-ho-so/db/testing/template';
import { inject } from 'vitest';
import { hashPassword } from '../auth/password.ts';

export const password = 'mat-khau-de-thu-1';
export const keySecret = `ths_abcdef01_${'A'.repeat(43)}`;
export const personalKeys = personalKeysFrom(Buffer.alloc(32, 7));
export const firstMoment = new Date('2023-11-20T02:00:00Z');

let seeding: Promise<string> | undefined;

/** A copy of a database that was seeded once for the file: the pilot, one person a role, one partner key. */
export async function openSeededDatabase(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = inject('databaseServer');
  seeding ??= seedTemplate();
  const template = await seeding;
  const name = `office_${randomBytes(6).toString('hex')}`;
  await runOn(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: databaseUrlOf(server, name),
    close: () => runOn(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function seedTemplate(): Promise<string> {
  const { url } = await openTestDatabase();
  const db = createDb({ url, personalKeys });
  await seedPilot(db, firstMoment);
  await seedSamples(db, { password, hashPassword, keySecret, now: firstMoment });
  await db.close();
  return new URL(url).pathname.slice(1);
}
