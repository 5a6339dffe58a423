import { createDb, type Db } from '../db.ts';
import { personalKeysFrom } from '../owners/personal-keys.ts';
import { seedPilot } from '../seed/seed-pilot.ts';
import { openTestDatabase } from '../testing.ts';

export interface Books {
  readonly db: Db;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Nobody's secret. */
const secret = Buffer.alloc(32, 7);

/** Books of the test's own with the shipped facts and no dossier. */
export async function openBooks(now: Date): Promise<Books> {
  const database = await openTestDatabase();
  const db = createDb({ url: database.url, personalKeys: personalKeysFrom(secret) });
  await seedPilot(db, now);
  return {
    db,
    url: database.url,
    close: async () => {
      await db.close();
      await database.close();
    },
  };
}
