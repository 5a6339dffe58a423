import { type IncidentPage, type Incident as IncidentRow, listIncidents } from '@tram-ho-so/db';
import { builder } from '../../schema/builder.ts';
import { IncidentKind } from '../../schema/enums.ts';
import { globalId } from '../../schema/global-id.ts';
import { nameOfUser } from '../../schema/names.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../../schema/page.ts';
import { rowOf } from '../../schema/pilot-row.ts';
import { procedureNear } from '../../schema/procedure-at.ts';
import { Branch, Procedure } from '../../schema/refs.ts';

export const Incident = builder.objectRef<IncidentRow>('Incident').implement({
  description: 'A complaint or a data incident of the pilot; it counts against criterion E7.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Incident', id) }),
    kind: t.expose('kind', { type: IncidentKind }),
    procedure: t.field({
      type: Procedure,
      nullable: true,
      description: 'Null: it concerns every procedure.',
      resolve: ({ procedureId }, _args, { pilot, now }) =>
        procedureId === null ? null : procedureNear(rowOf(pilot.procedures, procedureId), now),
    }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null: it concerns every branch.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    occurredOn: t.expose('occurredOn', { type: 'Date' }),
    summary: t.exposeString('summary', { description: 'Without personal data.' }),
    substantiated: t.exposeBoolean('substantiated', {
      nullable: true,
      description:
        'Null until settled. Until then a data incident counts against the post and a complaint does not.',
    }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true }),
    settledBy: t.string({
      nullable: true,
      resolve: ({ settledById }, _args, context) => nameOfUser(context, settledById),
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
  }),
});

interface Page extends IncidentPage {
  readonly after: unknown;
}

const IncidentConnection = builder.objectRef<Page>('IncidentConnection').implement({
  description: 'One page of the register of incidents.',
  fields: (t) => ({
    nodes: t.field({ type: [Incident], resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, hasNextPage, after }) => ({
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: rows[0] ? idCursor(rows[0].id) : null,
        endCursor: rows.length > 0 ? idCursor(rows.at(-1)?.id ?? 0) : null,
      }),
    }),
  }),
});

builder.queryField('incidents', (t) =>
  t.field({
    type: IncidentConnection,
    allow: 'READ_EVIDENCE',
    description: 'Complaints and data incidents, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 50 }), after: t.arg.string() },
    resolve: async (_root, { first, after }, { db }) => {
      const afterId = after == null ? undefined : readIdCursor(after);
      return { ...(await listIncidents(db, { first: pageSize(first), afterId })), after };
    },
  }),
);
