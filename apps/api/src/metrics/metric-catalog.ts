import { metricIds, unmeasurable } from '@tram-ho-so/domain/metrics';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from '../schema/builder.ts';
import { MetricDefinition, SaidText } from '../schema/metric-definition.ts';

interface NotMeasured {
  readonly id: string;
  readonly name: Said;
  readonly because: Said;
}

const UnmeasurableMetric = builder.objectRef<NotMeasured>('UnmeasurableMetric').implement({
  description: 'A figure of the brief that cannot be measured yet, and why.',
  fields: (t) => ({
    id: t.exposeString('id'),
    name: t.field({ type: SaidText, resolve: ({ name }) => name }),
    because: t.field({ type: SaidText, resolve: ({ because }) => because }),
  }),
});

const MetricCatalog = builder.objectRef<object>('MetricCatalog').implement({
  description: 'Every figure: those measured, and those not measurable yet.',
  fields: (t) => ({
    metrics: t.field({ type: [MetricDefinition], resolve: () => metricIds.map((id) => ({ id })) }),
    unmeasurable: t.field({
      type: [UnmeasurableMetric],
      resolve: () => Object.entries(unmeasurable).map(([id, said]) => ({ id, ...said })),
    }),
  }),
});

builder.queryField('metricCatalog', (t) =>
  t.field({
    type: MetricCatalog,
    allow: 'READ_CATALOGUE',
    description: 'The definitions of all figures (brief 6.4).',
    resolve: () => ({}),
  }),
);
