import type { Caller } from '../auth/caller.ts';
import { builder } from '../schema/builder.ts';
import { KeyScope, UserRole } from '../schema/enums.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Branch, Organisation } from '../schema/refs.ts';

const ViewerKind = builder.enumType('ViewerKind', {
  description: 'Who asks.',
  values: {
    USER: { description: 'Người dùng | Person: signed in.' },
    PARTNER: { description: 'Đối tác | Partner: a program with a key.' },
  },
});

const Viewer = builder.objectRef<Caller>('Viewer').implement({
  description: 'Who asks, and what they may do.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ViewerKind }),
    name: t.exposeString('name'),
    role: t.field({
      type: UserRole,
      nullable: true,
      resolve: (caller) => (caller.kind === 'USER' ? caller.role : null),
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: (caller, _args, { pilot }) =>
        caller.kind === 'USER' && caller.branchId ? rowOf(pilot.branches, caller.branchId) : null,
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ organisationId }, _args, { pilot }) =>
        organisationId ? rowOf(pilot.organisations, organisationId) : null,
    }),
    scopes: t.field({
      type: [KeyScope],
      description: 'Scopes of a partner’s key; empty for a person.',
      resolve: (caller) => (caller.kind === 'PARTNER' ? [...caller.scopes] : []),
    }),
    permissions: t.stringList({
      description:
        'What the viewer may do at all, e.g. `RECEIVE_DOSSIER`; where and to what, the answers say.',
      resolve: ({ permissions }) => [...permissions].sort(),
    }),
    twoFactorEnabled: t.boolean({ resolve: (caller) => caller.kind === 'USER' && caller.twoFactorEnabled }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    allow: 'SEE_SELF',
    description: 'Who asks.',
    resolve: (_root, _args, { caller }) => caller,
  }),
);
