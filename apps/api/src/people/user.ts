import type { Db } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { UserRole } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchable, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Branch, Organisation } from '../schema/refs.ts';

export type UserRow = NonNullable<Awaited<ReturnType<Db['prisma']['user']['findUnique']>>>;

export const User = builder.objectRef<UserRow>('User').implement({
  description: 'A person who may sign in.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('User', id) }),
    name: t.exposeString('name'),
    email: t.exposeString('email'),
    role: t.expose('role', { type: UserRole }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ organisationId }, _args, { pilot }) =>
        organisationId ? rowOf(pilot.organisations, organisationId) : null,
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) => (branchId ? rowOf(pilot.branches, branchId) : null),
    }),
    active: t.exposeBoolean('active', { description: 'A disabled account is refused at its next request.' }),
    twoFactorEnabled: t.exposeBoolean('twoFactorEnabled'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

fetchable('User', 'READ_PEOPLE', (id, { db }) => db.prisma.user.findUnique({ where: { id } }));

builder.queryField('users', (t) =>
  t.field({
    type: [User],
    allow: 'READ_PEOPLE',
    description: 'Everyone with an account.',
    resolve: (_root, _args, { db }) =>
      db.prisma.user.findMany({ orderBy: [{ role: 'asc' }, { email: 'asc' }] }),
  }),
);
