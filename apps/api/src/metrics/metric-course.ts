import { readMetric } from '@tram-ho-so/db';
import { type ChartPoint, type Cut, metricOf, type PChart, pChartOf } from '@tram-ho-so/domain/metrics';
import { builder } from '../schema/builder.ts';
import { metricAsked } from '../schema/metric-args.ts';
import { MetricId } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { notAShare } from './metric-funnel.ts';

const ChartSignal = builder.enumType('ChartSignal', {
  description: 'Why a week stands out.',
  values: {
    BEYOND: { description: 'Vượt giới hạn | Beyond three standard deviations.' },
    RUN: { description: 'Lệch một phía liên tiếp | The eighth or later in a row on one side.' },
  },
});

type Point = ChartPoint & Pick<Cut, 'from' | 'to'>;

const CoursePoint = builder.objectRef<Point>('CoursePoint').implement({
  description: 'A week.',
  fields: (t) => ({
    key: t.exposeString('key', { description: '`yyyy-Www`.' }),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    numerator: t.exposeInt('numerator'),
    denominator: t.exposeInt('denominator'),
    share: t.exposeFloat('share', { nullable: true }),
    low: t.float({ nullable: true, resolve: ({ limits }) => limits?.low }),
    high: t.float({ nullable: true, resolve: ({ limits }) => limits?.high }),
    signal: t.expose('signal', { type: ChartSignal, nullable: true }),
  }),
});

const MetricCourse = builder
  .objectRef<Omit<PChart, 'points'> & { points: readonly Point[] }>('MetricCourse')
  .implement({
    description: 'The course of a share over weeks with the limits that chance alone keeps to (p-chart).',
    fields: (t) => ({
      middle: t.exposeFloat('middle', { nullable: true }),
      points: t.field({ type: [CoursePoint], resolve: ({ points }) => [...points] }),
    }),
  });

builder.queryField('metricCourse', (t) =>
  t.field({
    type: MetricCourse,
    allow: 'READ_METRICS',
    description: 'A share week by week, each with its own control limits.',
    args: {
      id: t.arg({ type: MetricId, required: true }),
      period: t.arg({ type: PeriodInput, required: true, description: 'Up to 740 days.' }),
      filter: t.arg({ type: MetricFilter }),
      asOf: t.arg({ type: 'DateTime' }),
    },
    resolve: async (_root, args, context) => {
      if (metricOf(args.id).measure.kind !== 'SHARE') throw notAShare();
      const { rows, cuts } = await readMetric(context.db, metricAsked({ ...args, by: ['WEEK'] }, context));
      const found = new Map(rows.map((row) => [row.cut, row]));
      const { middle, points } = pChartOf(
        cuts.map(({ key }) => ({
          key,
          numerator: found.get(key)?.part ?? 0,
          denominator: found.get(key)?.whole ?? 0,
        })),
      );
      const days = new Map(cuts.map((cut) => [cut.key, cut]));
      return {
        middle,
        points: points.map((point) => ({
          ...point,
          from: days.get(point.key)?.from ?? '',
          to: days.get(point.key)?.to ?? '',
        })),
      };
    },
  }),
);
