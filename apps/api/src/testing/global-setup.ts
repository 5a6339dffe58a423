import { createDb, seedPilot, seedSamples } from '@tram-ho-so/db';
import { databaseUrlOf } from '@tram-ho-so/db/open-database';
import { setup as startDatabases } from '@tram-ho-so/db/testing/global-setup';
import { runOn, templateName } from '@tram-ho-so/db/testing/template';
import type { TestProject } from 'vitest/node';
import { hashPassword } from '../auth/password.ts';
import { keySecret, firstMoment as now, officeTemplate, password, personalKeys } from './sample-office.ts';

/** The servers of the run, each with an office seeded once: the pilot, one person a role, one partner key. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stop = await startDatabases(project);
  await Promise.all(project.getProvidedContext().databaseServers.map(seedOffice));
  return stop;
}

async function seedOffice(server: string): Promise<void> {
  await runOn(server, `CREATE DATABASE ${officeTemplate} TEMPLATE ${templateName}`);
  const db = createDb({ url: databaseUrlOf(server, officeTemplate), personalKeys });
  await seedPilot(db, now);
  await seedSamples(db, { password, hashPassword, keySecret, now });
  await db.close();
}
