import { readMetric } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { metricAsked } from '../schema/metric-args.ts';
import { MetricDimension, MetricId, Reckoning } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { MetricResult } from '../schema/metric-result.ts';
import { PeriodInput } from '../schema/period-input.ts';

const mostRows = 10_000;

builder.queryField('metric', (t) =>
  t.field({
    type: MetricResult,
    allow: 'READ_METRICS',
    description:
      'A figure over the dossiers you may count, for a period, parted by up to three dimensions, as the books knew it at a moment.',
    args: {
      id: t.arg({ type: MetricId, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      by: t.arg({
        type: [MetricDimension],
        description: 'One of them may be MONTH (60 of them), WEEK (105) or DAY (62).',
      }),
      reckoning: t.arg({
        type: Reckoning,
        required: true,
        defaultValue: 'CALENDAR',
        description: 'How MONTH is cut.',
      }),
      filter: t.arg({ type: MetricFilter }),
      asOf: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
    },
    resolve: async (_root, args, context) => {
      const asked = metricAsked(args, context);
      const answer = await readMetric(context.db, asked);
      if (answer.rows.length > mostRows) throw tooMany(answer.rows.length);
      return { ...answer, asked };
    },
  }),
);

const tooMany = (rows: number) =>
  new InvalidInput('by', {
    vi: `Kết quả có ${rows} dòng; GraphQL trả tối đa ${mostRows}. Hãy chia ít chiều hơn hoặc xuất dữ liệu.`,
    en: `The answer has ${rows} rows; GraphQL gives up to ${mostRows}. Group by less, or export it.`,
  });
