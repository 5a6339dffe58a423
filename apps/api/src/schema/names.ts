import type { Context } from '../context.ts';

const reading = new WeakMap<Pick<Context, 'db'>, Promise<ReadonlyMap<string, string>>>();

/** The name of the person who recorded something, read once for a request: the people of the pilot are few. */
export async function nameOfUser(
  context: Pick<Context, 'db'>,
  userId: string | null,
): Promise<string | null> {
  if (!userId) return null;
  const names = reading.get(context) ?? readNames(context);
  reading.set(context, names);
  return (await names).get(userId) ?? null;
}

async function readNames({ db }: Pick<Context, 'db'>): Promise<ReadonlyMap<string, string>> {
  const users = await db.prisma.user.findMany({ select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}
