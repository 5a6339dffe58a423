import { comparedOf, comparedSets, type DifferenceAsked, readMetric } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { metricAsked } from '../schema/metric-args.ts';
import { MetricId } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { MetricResult, type Result } from '../schema/metric-result.ts';
import { MovedPage, movedArgs, movedPage } from '../schema/moved-page.ts';
import { PeriodInput } from '../schema/period-input.ts';

interface Difference {
  readonly before: Result;
  readonly after: Result;
  readonly asked: DifferenceAsked;
}

const MetricDifference = builder.objectRef<Difference>('MetricDifference').implement({
  description: 'A figure as the books knew it at two moments, and what moved it.',
  fields: (t) => ({
    before: t.field({ type: MetricResult, resolve: ({ before }) => before }),
    after: t.field({ type: MetricResult, resolve: ({ after }) => after }),
    moved: t.field({
      type: MovedPage,
      args: movedArgs,
      resolve: ({ asked }, page, { db }) => movedPage(db, asked, page),
    }),
  }),
});

builder.queryField('metricDifference', (t) =>
  t.field({
    type: MetricDifference,
    allow: 'READ_METRICS',
    description:
      'Compares what the books knew of a period at two moments: the figure at both, and each dossier that moved it with the events learnt in between.',
    args: {
      id: t.arg({ type: MetricId, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      filter: t.arg({ type: MetricFilter }),
      from: t.arg({ type: 'DateTime', required: true }),
      to: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
      bySets: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'True: dossiers that moved between the sets, whatever the figure.',
      }),
    },
    resolve: async (_root, { id, period, filter, from, to, bySets }, context) => {
      const earlier = metricAsked({ id, period, filter, asOf: from }, context);
      const later = metricAsked({ id, period, filter, asOf: to }, context);
      if (later.asOf <= earlier.asOf) {
        throw new InvalidInput('to', {
          vi: 'Thời điểm sau phải sau thời điểm trước.',
          en: 'The later moment must be after the earlier one.',
        });
      }
      const [before, after] = await Promise.all([
        readMetric(context.db, earlier),
        readMetric(context.db, later),
      ]);
      const { visibility } = later;
      const asked = {
        period: later.period,
        filter: later.filter,
        visibility,
        from: earlier.asOf,
        to: later.asOf,
        compared: bySets ? comparedSets : comparedOf(id),
      };
      return { before: { ...before, asked: earlier }, after: { ...after, asked: later }, asked };
    },
  }),
);
