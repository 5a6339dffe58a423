import type { MetricTarget as Row } from '@tram-ho-so/db';
import { isMetricId } from '@tram-ho-so/domain/metrics';
import { builder } from './builder.ts';
import { Provenance } from './enums.ts';
import { MetricDefinition } from './metric-definition.ts';

export const MetricTarget = builder.objectRef<Row>('MetricTarget').implement({
  description:
    'A target of a figure for a year, with where it comes from. None is shipped: the plans were not read.',
  fields: (t) => ({
    metric: t.field({
      type: MetricDefinition,
      resolve: ({ metric }) => {
        if (!isMetricId(metric)) throw new RangeError(`${metric} is no figure.`);
        return { id: metric };
      },
    }),
    year: t.exposeInt('year'),
    version: t.exposeInt('version'),
    value: t.exposeFloat('value', { description: 'In the unit of the figure; shares 0 to 1.' }),
    source: t.exposeString('source'),
    provenance: t.expose('provenance', { type: Provenance }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

/** A target beside the figure it is of. */
export interface Aim {
  readonly target: Row;
  readonly met: boolean | null;
}

export const MetricAim = builder.objectRef<Aim>('MetricAim').implement({
  description: 'The target of a figure for the year its period ends in, and whether it was reached.',
  fields: (t) => ({
    target: t.field({ type: MetricTarget, resolve: ({ target }) => target }),
    met: t.exposeBoolean('met', {
      nullable: true,
      description:
        'Null where it cannot be said: more is neither better nor worse, fewer than 20 dossiers, or a figure that adds up over a year.',
    }),
  }),
});
