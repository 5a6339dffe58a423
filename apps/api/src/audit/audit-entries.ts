import { type AuditPage, type AuditRow, listAudit } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { globalId } from '../schema/global-id.ts';
import { nameOfUser } from '../schema/names.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';

const AuditEntry = builder.objectRef<AuditRow>('AuditEntry').implement({
  description: 'Who did what to settings, keys and accounts, and who looked at personal data. Never edited.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('AuditEntry', id) }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    actor: t.string({
      description: 'Name of the person or key.',
      resolve: ({ actorName }) => actorName ?? 'Trạm Hồ Sơ',
    }),
    action: t.exposeString('action', { description: 'e.g. `REVEAL_OWNER`.' }),
    subjectType: t.exposeString('subjectType'),
    subjectId: t.exposeString('subjectId'),
    subjectName: t.string({
      nullable: true,
      description: 'Name of the person that the entry is about; null for other subjects.',
      resolve: ({ subjectType, subjectId }, _args, context) =>
        subjectType === 'USER' ? nameOfUser(context, subjectId) : null,
    }),
    reason: t.exposeString('reason', { nullable: true }),
    details: t.string({
      nullable: true,
      description: 'What changed, as JSON.',
      resolve: ({ details }) => (details === null ? null : JSON.stringify(details)),
    }),
  }),
});

interface Page extends AuditPage {
  readonly after: unknown;
}

const AuditEntryConnection = builder.objectRef<Page>('AuditEntryConnection').implement({
  description: 'One page of the audit log.',
  fields: (t) => ({
    nodes: t.field({ type: [AuditEntry], resolve: ({ rows }) => [...rows] }),
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

builder.queryField('auditEntries', (t) =>
  t.field({
    type: AuditEntryConnection,
    allow: 'READ_AUDIT',
    description: 'The audit log, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 50 }), after: t.arg.string() },
    resolve: async (_root, { first, after }, { db }) => {
      const afterId = after == null ? undefined : readIdCursor(after);
      return { ...(await listAudit(db, { first: pageSize(first), afterId })), after };
    },
  }),
);
