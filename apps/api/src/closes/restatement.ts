import type { LineRestated, Restatement as Restated } from '@tram-ho-so/db';
import type { MetricId } from '@tram-ho-so/domain/metrics';
import { builder } from '../schema/builder.ts';
import { MetricKey } from '../schema/metric-result.ts';
import { branchKeyOf, ClosedValue } from './closed-value.ts';

interface BranchRestated extends LineRestated {
  readonly metric: MetricId;
}

const BranchRestatement = builder.objectRef<BranchRestated>('BranchRestatement').implement({
  description: 'The part of a branch in a figure that later facts moved.',
  fields: (t) => ({
    key: t.field({
      type: MetricKey,
      resolve: ({ branch }, _args, { pilot }) => branchKeyOf(branch, pilot),
    }),
    closed: t.field({ type: ClosedValue, resolve: ({ metric, old }) => ({ metric, line: old }) }),
    now: t.field({ type: ClosedValue, resolve: ({ metric, now }) => ({ metric, line: now }) }),
  }),
});

export const Restatement = builder.objectRef<Restated>('Restatement').implement({
  description:
    'A figure of a closed period that later facts moved: in its total, or in its parts while the total stayed. `PeriodClose.moved(metric, filter)` lists the dossiers that did it.',
  fields: (t) => ({
    closed: t.field({ type: ClosedValue, resolve: ({ metric, total }) => ({ metric, line: total.old }) }),
    now: t.field({ type: ClosedValue, resolve: ({ metric, total }) => ({ metric, line: total.now }) }),
    branches: t.field({
      type: [BranchRestatement],
      description: 'The branches whose part moved.',
      resolve: ({ metric, branches }) => branches.map((line) => ({ ...line, metric })),
    }),
  }),
});
