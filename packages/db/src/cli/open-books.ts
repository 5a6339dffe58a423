import { fileURLToPath } from 'node:url';
import { createDb, type Db } from '../db.ts';
import { joinDatabase } from '../open-database.ts';
import { personalKeysFrom } from '../owners/personal-keys.ts';
import { personalSecret } from '../owners/personal-secret.ts';
import { seedPilot } from '../seed/seed-pilot.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

type Env = Readonly<Record<string, string | undefined>>;

export type OpenBooks = { readonly db: Db; readonly close: () => Promise<void> };

/** The books that the server of the same settings keeps, whether it runs or not. */
export async function openBooks(env: Env): Promise<OpenBooks> {
  const { DATABASE_URL, PERSONAL_KEY, NODE_ENV } = env;
  if (NODE_ENV === 'production' && PERSONAL_KEY === undefined) {
    throw new Error('PERSONAL_KEY: thiếu, cần khóa của máy chủ. | missing; give the one the server has.');
  }
  const dataDir = env.DATA_DIR ?? `${root}.data`;
  const log = (message: string) => console.error(message);
  const database = await joinDatabase({ databaseUrl: DATABASE_URL, dataDir, log });
  const personalKeys = personalKeysFrom(personalSecret(PERSONAL_KEY, dataDir));
  const db = createDb({ url: database.url, personalKeys });
  // A command may come before the server has ever run.
  await seedPilot(db, new Date());
  return { db, close: () => db.close().finally(database.stop) };
}
