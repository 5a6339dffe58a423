import type { Db } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { KeyScope } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Organisation } from '../schema/refs.ts';

export type ApiKeyRow = NonNullable<Awaited<ReturnType<Db['prisma']['apiKey']['findUnique']>>>;

export const ApiKey = builder.objectRef<ApiKeyRow>('ApiKey').implement({
  description: 'A partner’s key; its secret was shown once.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('ApiKey', id) }),
    name: t.exposeString('name'),
    prefix: t.exposeString('prefix', { description: 'The part that is shown, e.g. `ths_a1b2c3d4`.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Acts for it, and sees its dossiers only.',
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
    scopes: t.expose('scopes', { type: [KeyScope] }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', nullable: true }),
    disabledAt: t.expose('disabledAt', { type: 'DateTime', nullable: true }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true, description: 'To the minute.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

fetchableByNumber('ApiKey', 'READ_PEOPLE', (id, { db }) => db.prisma.apiKey.findUnique({ where: { id } }));

builder.queryField('apiKeys', (t) =>
  t.field({
    type: [ApiKey],
    allow: 'READ_PEOPLE',
    description: 'Every partner key, newest first.',
    resolve: (_root, _args, { db }) => db.prisma.apiKey.findMany({ orderBy: { id: 'desc' } }),
  }),
);
