import { type ExportPage, findExport, listExports } from '@tram-ho-so/db';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { localIdOf } from '../schema/global-id.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';
import { ExportJob } from './export-job.ts';
import { publicIdIn, seenBy } from './whose-exports.ts';

interface Page extends ExportPage {
  readonly after: unknown;
}

const ExportJobConnection = builder.objectRef<Page>('ExportJobConnection').implement({
  description: 'One page of exports.',
  fields: (t) => ({
    nodes: t.field({ type: [ExportJob], resolve: ({ rows }) => [...rows] }),
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

builder.queryField('exportJobs', (t) =>
  t.field({
    type: ExportJobConnection,
    allow: 'EXPORT_DATA',
    description: 'Your exports, newest first; for who reads the audit log, everybody’s when asked.',
    args: {
      first: t.arg.int({ required: true, defaultValue: 20, description: '1 to 100.' }),
      after: t.arg.string(),
      everybody: t.arg.boolean({ required: true, defaultValue: false }),
    },
    resolve: async (_root, { first, after, everybody }, { db, caller }) => {
      const owner = everybody ? seenBy(caller) : recorderOf(caller);
      const afterId = after == null ? undefined : readIdCursor(after);
      return { ...(await listExports(db, owner, { first: pageSize(first), afterId })), after };
    },
  }),
);

builder.queryField('exportJob', (t) =>
  t.field({
    type: ExportJob,
    nullable: true,
    allow: 'EXPORT_DATA',
    description: 'One export by its id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { db, caller }) => {
      const publicId = publicIdIn(localIdOf('ExportJob', id));
      return publicId === undefined ? null : findExport(db, publicId, seenBy(caller));
    },
  }),
);
