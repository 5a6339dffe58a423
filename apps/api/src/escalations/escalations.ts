import { type EscalatedDossier, listEscalations } from '@tram-ho-so/db';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';
import { Dossier } from '../schema/refs.ts';
import { Escalation } from './escalation.ts';

const Escalated = builder.objectRef<EscalatedDossier>('EscalatedDossier').implement({
  description: 'An escalation, and its dossier as it stands now.',
  fields: (t) => ({
    escalation: t.expose('escalation', { type: Escalation }),
    dossier: t.expose('dossier', { type: Dossier }),
  }),
});

interface Page {
  readonly rows: readonly EscalatedDossier[];
  readonly hasNextPage: boolean;
  readonly after: unknown;
}

const EscalationConnection = builder.objectRef<Page>('EscalationConnection').implement({
  description: 'One page of escalations.',
  fields: (t) => ({
    nodes: t.field({ type: [Escalated], resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, hasNextPage, after }) => ({
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: rows[0] ? idCursor(rows[0].escalation.id) : null,
        endCursor: rows.length > 0 ? idCursor(rows.at(-1)?.escalation.id ?? 0) : null,
      }),
    }),
  }),
});

builder.queryField('escalations', (t) =>
  t.field({
    type: EscalationConnection,
    allow: 'READ_DOSSIERS',
    description: 'Escalations of the dossiers you may see, newest first.',
    args: {
      first: t.arg.int({ required: true, defaultValue: 50 }),
      after: t.arg.string(),
      branch: t.arg.stringList({ description: 'Branch codes.' }),
      running: t.arg.boolean({ description: 'True: only dossiers whose clock still runs.' }),
    },
    resolve: async (_root, { first, after, branch, running }, { db, caller, pilot, now }) => {
      const afterId = after == null ? undefined : readIdCursor(after);
      const visibility = visibilityOf(caller, pilot);
      const asked = { first: pageSize(first), afterId, branch, running, visibility, pilot, now };
      return { ...(await listEscalations(db, asked)), after };
    },
  }),
);
