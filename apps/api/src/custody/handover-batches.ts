import { type BatchPage, findBatch, listBatches } from '@tram-ho-so/db';
import { UnknownBranch } from '@tram-ho-so/domain/refusal';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { BatchState, ShipmentDirection } from '../schema/enums.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';
import { HandoverBatch } from '../schema/refs.ts';

const HandoverBatchFilter = builder.inputType('HandoverBatchFilter', {
  description: 'Conditions that all hold.',
  fields: (t) => ({
    state: t.field({ type: [BatchState], description: 'Any of these.' }),
    direction: t.field({ type: ShipmentDirection }),
    branch: t.string({ description: 'Branch code.' }),
  }),
});

const HandoverBatchConnection = builder
  .objectRef<BatchPage & { readonly after: unknown }>('HandoverBatchConnection')
  .implement({
    description: 'One page of handover batches.',
    fields: (t) => ({
      nodes: t.field({ type: [HandoverBatch], resolve: ({ rows }) => [...rows] }),
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

builder.queryField('handoverBatches', (t) =>
  t.field({
    type: HandoverBatchConnection,
    allow: 'READ_SHIPMENTS',
    description: 'The handover batches you may see, the newest first.',
    args: {
      filter: t.arg({ type: HandoverBatchFilter }),
      first: t.arg.int({ required: true, defaultValue: 25, description: '1 to 100.' }),
      after: t.arg.string(),
    },
    resolve: async (_root, { filter, first, after }, { db, caller, pilot }) => {
      const branch = filter?.branch;
      const branchId = branch == null ? undefined : pilot.branches.byCode.get(branch)?.id;
      if (branch != null && branchId === undefined) throw new UnknownBranch(branch.slice(0, 40));
      const found = await listBatches(db, {
        states: filter?.state,
        direction: filter?.direction,
        branchId,
        visibility: visibilityOf(caller, pilot),
        first: pageSize(first),
        afterId: after == null ? undefined : readIdCursor(after),
      });
      return { ...found, after };
    },
  }),
);

builder.queryField('handoverBatch', (t) =>
  t.field({
    type: HandoverBatch,
    nullable: true,
    allow: 'READ_SHIPMENTS',
    description: 'One handover batch; null when there is none among those you may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { db, caller, pilot }) => {
      const localId = numericIdOf('HandoverBatch', id);
      return localId === undefined ? null : findBatch(db, localId, visibilityOf(caller, pilot), 'READ');
    },
  }),
);
