import type { Permission } from '../auth/permissions.ts';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { readGlobalId } from './global-id.ts';
import { refuseUnless } from './root-permission.ts';

const typeNames = new WeakMap<object, string>();

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Anything that can be fetched again by its id.',
  resolveType: (found) => typeNames.get(found),
  fields: (t) => ({ id: t.id({ description: 'Global id, opaque.', resolve: () => '' }) }),
});

interface Fetcher {
  readonly allow: Permission;
  readonly fetch: (localId: string, context: Context) => Promise<object | null | undefined>;
}

const fetchers = new Map<string, Fetcher>();

/** Lets `node(id)` find things of a type, for callers who may see that type. */
export function fetchable(typeName: string, allow: Permission, fetch: Fetcher['fetch']): void {
  fetchers.set(typeName, { allow, fetch });
}

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    allow: 'SEE_SELF',
    description: 'Fetches one thing by its global id; null when there is none or it is out of your sight.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const { typeName, localId } = readGlobalId(String(id));
      const fetcher = fetchers.get(typeName);
      if (!fetcher) return null;
      refuseUnless(fetcher.allow, context);
      const found = await fetcher.fetch(localId, context);
      if (found) typeNames.set(found, typeName);
      return found;
    },
  }),
);

/** The same for things whose local id is a number. */
export function fetchableByNumber(
  typeName: string,
  allow: Permission,
  fetch: (id: number, context: Context) => Promise<object | null | undefined>,
): void {
  fetchable(typeName, allow, async (localId, context) =>
    /^[1-9]\d{0,8}$/.test(localId) ? fetch(Number(localId), context) : undefined,
  );
}
