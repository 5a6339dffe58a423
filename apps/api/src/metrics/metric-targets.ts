import { readTargets, setTarget } from '@tram-ho-so/db';
import { metricOf } from '@tram-ho-so/domain/metrics';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { MetricId } from '../schema/metric-enums.ts';
import { MetricTarget } from '../schema/metric-target.ts';
import { InvalidInput, NotPermitted, StaleVersion } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textGiven } from '../schema/text-given.ts';

builder.queryField('metricTargets', (t) =>
  t.field({
    type: [MetricTarget],
    allow: 'READ_METRICS',
    description: 'The targets that were set, the newest version of each.',
    resolve: (_root, _args, { db }) => readTargets(db),
  }),
);

const SetMetricTargetInput = builder.inputType('SetMetricTargetInput', {
  description: 'A target and its source.',
  fields: (t) => ({
    metric: t.field({ type: MetricId, required: true }),
    year: t.int({ required: true }),
    seenVersion: t.int({ required: true, description: '0 when there was none.' }),
    value: t.float({ required: true }),
    source: t.string({ required: true, description: 'E.g. the number and date of the plan.' }),
  }),
});

builder.mutationField('setMetricTarget', (t) =>
  t.field({
    type: resultOf('SetMetricTargetResult', MetricTarget, [StaleVersion, NotPermitted, InvalidInput]),
    allow: 'CLOSE_PERIOD',
    description: 'Sets the target of a figure for a year; earlier ones are kept.',
    args: { input: t.arg({ type: SetMetricTargetInput, required: true }) },
    resolve: (_root, { input }, { db, caller, now }) => {
      const { metric, year, value } = input;
      const isShare = metricOf(metric).unit === 'PERCENT';
      if (year < 2000 || year > 2100)
        throw new Invalid('year', { vi: 'Năm từ 2000 đến 2100.', en: 'A year from 2000 to 2100.' });
      if (value < 0 || (isShare && value > 1)) {
        throw new Invalid('value', { vi: 'Tỷ lệ ghi từ 0 đến 1.', en: 'A share is 0 to 1.' });
      }
      const source = textGiven('source', input.source, 500);
      return setTarget(db, { ...input, source }, recorderOf(caller), now);
    },
  }),
);
