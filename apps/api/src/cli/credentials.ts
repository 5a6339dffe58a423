import { fileURLToPath } from 'node:url';
import { createDb, personalKeysFrom, seedPilot } from '@tram-ho-so/db';
import { joinDatabase } from '@tram-ho-so/db/open-database';
import { personalSecret } from '@tram-ho-so/db/owners/personal-secret';
import { seedDevelopment } from '../auth/seed-development.ts';
import { readConfig } from '../config.ts';

/** The sample sign-ins and partner key as JSON; development only. */
const root = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/, '');
const { production, databaseUrl, dataDir, publicUrl, personalKey } = readConfig(process.env, root);
if (production) {
  console.error('Môi trường thật không có tài khoản mẫu. | Production has no sample accounts.');
  process.exit(1);
}
const now = new Date();
const database = await joinDatabase({ databaseUrl, dataDir, log: (message) => console.error(message) });
const db = createDb({
  url: database.url,
  personalKeys: personalKeysFrom(personalSecret(personalKey, dataDir)),
});
await seedPilot(db, now);
const { users, partnerKey } = await seedDevelopment(db, dataDir, now);
console.log(
  JSON.stringify(
    { dashboard: publicUrl, graphql: `${publicUrl}/graphql`, users, partner: { key: partnerKey } },
    null,
    2,
  ),
);
await db.close();
await database.stop();
