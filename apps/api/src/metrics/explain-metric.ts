import { type BehindAsked, behindStatement, type MetricAsked, readMetric } from '@tram-ho-so/db';
import { metricOf } from '@tram-ho-so/domain/metrics';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from '../schema/builder.ts';
import { metricAsked } from '../schema/metric-args.ts';
import { MetricDefinition, SaidText } from '../schema/metric-definition.ts';
import { MetricId } from '../schema/metric-enums.ts';
import { MetricFilter } from '../schema/metric-filter.ts';
import { MetricResult, type Result } from '../schema/metric-result.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { BehindDossier, behindPage } from './behind-figure.ts';
import { explained } from './explained.ts';

interface Explanation {
  readonly asked: MetricAsked;
  readonly result: Result;
  readonly sentence: Said;
}

const samples = 10;

const behind = (asked: MetricAsked, which: BehindAsked['which']): BehindAsked => ({ ...asked, which });

const MetricExplanation = builder.objectRef<Explanation>('MetricExplanation').implement({
  description: 'How a value came about.',
  fields: (t) => ({
    sentence: t.field({
      type: SaidText,
      description: 'With the numbers in it.',
      resolve: ({ sentence }) => sentence,
    }),
    definition: t.field({ type: MetricDefinition, resolve: ({ asked }) => ({ id: asked.metric }) }),
    result: t.field({ type: MetricResult, resolve: ({ result }) => result }),
    sql: t.string({
      description: 'The statement that lists the dossiers it counts; `$n` are the values of `sqlValues`.',
      resolve: ({ asked }, _args, { pilot }) =>
        behindStatement(behind(asked, 'WHOLE'), { first: samples }, pilot).text,
    }),
    sqlValues: t.string({
      description: 'JSON.',
      resolve: ({ asked }, _args, { pilot }) =>
        JSON.stringify(behindStatement(behind(asked, 'WHOLE'), { first: samples }, pilot).values),
    }),
    sample: t.field({
      type: [BehindDossier],
      description: 'The ten submitted last of those that count.',
      resolve: async ({ asked }, _args, { db }) => [
        ...(await behindPage(db, behind(asked, 'WHOLE'), samples)).rows,
      ],
    }),
    leftOut: t.field({
      type: [BehindDossier],
      description: 'The ten submitted last of those left out, each with its reason.',
      resolve: async ({ asked }, _args, { db }) => [
        ...(await behindPage(db, behind(asked, 'LEFT_OUT'), samples)).rows,
      ],
    }),
  }),
});

builder.queryField('explainMetric', (t) =>
  t.field({
    type: MetricExplanation,
    allow: 'READ_METRICS',
    description:
      'Explains one value: a sentence, the definition, the statement, and dossiers counted and left out.',
    args: {
      id: t.arg({ type: MetricId, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      filter: t.arg({ type: MetricFilter }),
      asOf: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
    },
    resolve: async (_root, args, context) => {
      const asked = metricAsked(args, context);
      const result = { ...(await readMetric(context.db, asked)), asked };
      return { asked, result, sentence: explained(metricOf(asked.metric), result) };
    },
  }),
);
