import { type MetricId as Id, metricOf, sayAtom } from '@tram-ho-so/domain/metrics';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from './builder.ts';
import { MetricDirection, MetricId, MetricUnit } from './metric-enums.ts';

export const SaidText = builder.objectRef<Said>('SaidText').implement({
  description: 'A text in the two languages.',
  fields: (t) => ({ vi: t.exposeString('vi'), en: t.exposeString('en') }),
});

export const MetricDefinition = builder.objectRef<{ id: Id }>('MetricDefinition').implement({
  description: 'A figure as it is written in the registry; every tile, export and form reads it there.',
  fields: (t) => ({
    id: t.expose('id', { type: MetricId }),
    version: t.int({
      description: 'Raised when the figure would come out otherwise for the same facts.',
      resolve: ({ id }) => metricOf(id).version,
    }),
    name: t.field({ type: SaidText, resolve: ({ id }) => metricOf(id).name }),
    sentence: t.field({ type: SaidText, resolve: ({ id }) => metricOf(id).sentence }),
    numerator: t.field({ type: SaidText, resolve: ({ id }) => metricOf(id).numerator }),
    denominator: t.field({ type: SaidText, resolve: ({ id }) => metricOf(id).denominator }),
    exclusions: t.field({
      type: [SaidText],
      description: 'Why a dossier looked at is left out; the first reason that holds.',
      resolve: ({ id }) => metricOf(id).excluded.map(sayAtom),
    }),
    caution: t.field({ type: SaidText, nullable: true, resolve: ({ id }) => metricOf(id).caution }),
    unit: t.field({ type: MetricUnit, resolve: ({ id }) => metricOf(id).unit }),
    direction: t.field({ type: MetricDirection, resolve: ({ id }) => metricOf(id).direction }),
    measure: t.string({
      description:
        'COUNT, SHARE (with a Wilson interval), SUM, SPREAD (median and 90th percentile) or REACH (coverage).',
      resolve: ({ id }) => metricOf(id).measure.kind,
    }),
  }),
});
