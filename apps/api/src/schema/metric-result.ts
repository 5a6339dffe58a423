import {
  type Catalogue,
  catalogueAt,
  type MetricDimension as Dimension,
  type FactDimension,
  findTarget,
  type MetricAnswer,
  type MetricAsked,
  type MetricRow as Row,
} from '@tram-ho-so/db';
import {
  type Atom,
  type Cut,
  figureOf,
  meetsTarget,
  metricOf,
  numeratorOf,
  sayAtom,
} from '@tram-ho-so/domain/metrics';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from './builder.ts';
import { namedKey } from './key-label.ts';
import { MetricDefinition, SaidText } from './metric-definition.ts';
import { LeftOutReason, MetricDimension } from './metric-enums.ts';
import { MetricAim } from './metric-target.ts';

/** One line, with what it is a line of. */
interface Line {
  readonly asked: MetricAsked;
  readonly row: Row;
  readonly cut: Cut | undefined;
  /** Place of the cut in the period, from 1. */
  readonly nth?: number | undefined;
  /** As it was recorded at the moment asked for. */
  readonly catalogue: Catalogue;
}

interface Key {
  readonly dimension: Dimension;
  readonly code: string | null;
  readonly label: Said;
}

export const MetricKey = builder.objectRef<Key>('MetricKey').implement({
  description: 'What a row is of, in one dimension.',
  fields: (t) => ({
    dimension: t.expose('dimension', { type: MetricDimension }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'As `MetricFilter` takes it; null: the dossiers have none (`filter.none`).',
    }),
    label: t.field({ type: SaidText, resolve: ({ label }) => label }),
  }),
});

const MetricDays = builder.objectRef<{ from: string; to: string }>('MetricDays').implement({
  description: 'Days, both inclusive.',
  fields: (t) => ({ from: t.expose('from', { type: 'Date' }), to: t.expose('to', { type: 'Date' }) }),
});

const figure = ({ asked, row }: Line) => figureOf(metricOf(asked.metric), row);

const MetricRow = builder.objectRef<Line>('MetricRow').implement({
  description: 'One value of a figure, with what it is made of.',
  fields: (t) => ({
    keys: t.field({
      type: [MetricKey],
      description: 'In the order of `by`; empty for the total.',
      resolve: ({ asked, row, catalogue }) => keysOf(asked, row, catalogue),
    }),
    days: t.field({
      type: MetricDays,
      description: 'The days it is counted over: the period, or its part.',
      resolve: ({ asked, cut }) => cut ?? asked.period,
    }),
    nth: t.int({
      nullable: true,
      description:
        'Which part of the period it is, from 1, also when parts before it have nothing; null for all of it.',
      resolve: ({ nth }) => nth,
    }),
    value: t.float({
      nullable: true,
      description:
        'Share 0 to 1, count, sum or median, in the unit of the definition; null when there is nothing to tell it of.',
      resolve: (line) => figure(line).value,
    }),
    numerator: t.float({
      nullable: true,
      description: 'Null for percentiles.',
      resolve: ({ asked, row }) => numeratorOf(metricOf(asked.metric), row),
    }),
    denominator: t.int({ description: 'How many count.', resolve: ({ row }) => row.whole }),
    low: t.float({
      nullable: true,
      description: 'Lower end (Wilson, 95 %).',
      resolve: (line) => figure(line).interval?.low,
    }),
    high: t.float({
      nullable: true,
      description: 'Upper end (Wilson, 95 %).',
      resolve: (line) => figure(line).interval?.high,
    }),
    few: t.boolean({ description: 'Under 20: too few to judge by.', resolve: (line) => figure(line).few }),
    median: t.float({ nullable: true, resolve: ({ row }) => row.median }),
    p90: t.float({ nullable: true, description: '90th percentile.', resolve: ({ row }) => row.p90 }),
  }),
});

const MetricExclusion = builder.objectRef<{ atom: Atom; count: number }>('MetricExclusion').implement({
  description: 'Why dossiers are left out, and how many.',
  fields: (t) => ({
    code: t.expose('atom', { type: LeftOutReason, description: 'As `drillDown(leftOut:)` takes it.' }),
    reason: t.field({ type: SaidText, resolve: ({ atom }) => sayAtom(atom) }),
    count: t.exposeInt('count'),
  }),
});

/** A figure and what was asked. */
export interface Result extends MetricAnswer {
  readonly asked: MetricAsked;
}

export const MetricResult = builder.objectRef<Result>('MetricResult').implement({
  description: 'A figure at a moment: its total, its parts, and what is left out.',
  fields: (t) => ({
    definition: t.field({ type: MetricDefinition, resolve: ({ asked }) => ({ id: asked.metric }) }),
    period: t.field({ type: MetricDays, resolve: ({ asked }) => asked.period }),
    asOf: t.field({
      type: 'DateTime',
      description:
        'The moment the books were read at: ask for it again and the answer is the same, whatever is recorded later.',
      resolve: ({ asked }) => asked.asOf,
    }),
    source: t.exposeString('source', {
      description:
        'HISTORY: from the history of every dossier; ROLLUP: from sums kept up to date. Both say the same.',
    }),
    total: t.field({
      type: MetricRow,
      resolve: ({ asked, total }, _args, { pilot }) => ({
        asked: { ...asked, by: [] },
        row: total,
        cut: undefined,
        catalogue: pilot,
      }),
    }),
    rows: t.field({
      type: [MetricRow],
      description: 'In the order of their keys; what has nothing to count is left out.',
      resolve: ({ asked, rows, cuts }, _args, { pilot }) => {
        const catalogue = catalogueAt(pilot, asked.asOf);
        const isCut = asked.by.some(isStep);
        const cutOf = new Map(
          cuts.map((cut, index) => [cut.key, { cut, nth: isCut ? index + 1 : undefined }]),
        );
        return rows.map((row) => ({ asked, row, cut: undefined, catalogue, ...cutOf.get(row.cut) }));
      },
    }),
    aim: t.field({
      type: MetricAim,
      nullable: true,
      description:
        'The target for the year the period ends in, as it was recorded at `asOf`; null: none was set.',
      resolve: async ({ asked, total }, _args, { db }) => {
        const target = await findTarget(db, asked.metric, Number(asked.period.to.slice(0, 4)), asked.asOf);
        return target && { target, met: meetsTarget(metricOf(asked.metric), total, target.value) };
      },
    }),
    exclusions: t.field({
      type: [MetricExclusion],
      resolve: ({ asked, total }) =>
        metricOf(asked.metric).excluded.map((atom, index) => ({
          atom,
          count: total.leftOut[index] ?? 0,
        })),
    }),
  }),
});

function keysOf({ by }: MetricAsked, { cut, keys }: Row, catalogue: Catalogue): Key[] {
  const facts = [...keys];
  return by.map((dimension) =>
    isStep(dimension)
      ? { dimension, code: cut, label: { vi: cut, en: cut } }
      : { dimension, ...namedKey(dimension, facts.shift() ?? null, catalogue) },
  );
}

const isStep = (dimension: Dimension): dimension is Exclude<Dimension, FactDimension> =>
  dimension === 'MONTH' || dimension === 'WEEK' || dimension === 'DAY';
