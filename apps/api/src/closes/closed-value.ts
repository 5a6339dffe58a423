import { type Catalogue, type ClosedLine, catalogueAt } from '@tram-ho-so/db';
import { figureOf, type MetricId, metricOf } from '@tram-ho-so/domain/metrics';
import { builder } from '../schema/builder.ts';
import { namedKey } from '../schema/key-label.ts';
import { MetricDefinition } from '../schema/metric-definition.ts';
import { MetricKey } from '../schema/metric-result.ts';

/** A line of a closed figure. */
export interface Line {
  readonly metric: MetricId;
  readonly line: ClosedLine;
}

const figure = ({ metric, line }: Line) => figureOf(metricOf(metric), line);

export const ClosedValue = builder.objectRef<Line>('ClosedValue').implement({
  description: 'A figure as it stood at the close.',
  fields: (t) => ({
    definition: t.field({ type: MetricDefinition, resolve: ({ metric }) => ({ id: metric }) }),
    value: t.float({ nullable: true, resolve: (line) => figure(line).value }),
    numerator: t.int({ resolve: ({ line }) => line.part }),
    denominator: t.int({ resolve: ({ line }) => line.whole }),
    p90: t.float({ nullable: true, description: '90th percentile.', resolve: ({ line }) => line.p90 }),
  }),
});

/** What a line of a branch is of. */
export const branchKeyOf = (branch: string | null, pilot: Catalogue) => ({
  dimension: 'BRANCH' as const,
  ...namedKey('BRANCH', branch === '—' ? null : branch, pilot),
});

export interface BranchLines {
  readonly branch: string;
  /** The moment of the close: the branch is called as it was then. */
  readonly asOf: Date;
  readonly lines: readonly Line[];
}

export const ClosedBranch = builder.objectRef<BranchLines>('ClosedBranch').implement({
  description:
    'The figures of a branch as they stood at the close; those it had nothing to count in are left out.',
  fields: (t) => ({
    key: t.field({
      type: MetricKey,
      resolve: ({ branch, asOf }, _args, { pilot }) => branchKeyOf(branch, catalogueAt(pilot, asOf)),
    }),
    figures: t.field({ type: [ClosedValue], resolve: ({ lines }) => [...lines] }),
  }),
});
