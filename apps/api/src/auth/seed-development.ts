import { type Db, seedSamples } from '@tram-ho-so/db';
import { seedSample } from '@tram-ho-so/db/simulate/seed-sample';
import type { SampleSignIn } from '../greeting.ts';
import { developmentSecrets } from './development-secrets.ts';
import { hashPassword } from './password.ts';

export interface Samples {
  readonly authSecret: string;
  readonly users: readonly SampleSignIn[];
  readonly partnerKey: string;
}

/** People, a key and dossiers to try the product with, when nobody is there yet. Never in production. */
export async function seedDevelopment(db: Db, dataDir: string, now: Date): Promise<Samples> {
  const { authSecret, samplePassword: password, samplePartnerKey: partnerKey } = developmentSecrets(dataDir);
  if ((await db.prisma.user.count()) === 0) {
    await seedSamples(db, { password, hashPassword, keySecret: partnerKey, now });
  }
  await seedSample(db, { now });
  return { authSecret, users: await sampleUsers(db, password), partnerKey };
}

/** Sample people carry addresses that no real person can have. */
export async function sampleUsers({ prisma }: Db, password: string): Promise<SampleSignIn[]> {
  const users = await prisma.user.findMany({
    where: { email: { endsWith: '@tram.test' } },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }, { email: 'desc' }],
  });
  return users.map(({ role, email }) => ({ role, email, password }));
}
