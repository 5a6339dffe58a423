import type { Metric } from './metric.ts';
import { channels } from './registry/channels.ts';
import { service } from './registry/service.ts';
import { sets } from './registry/sets.ts';
import { timeliness } from './registry/timeliness.ts';

const registry = { ...sets, ...timeliness, ...channels, ...service } satisfies Record<string, Metric>;

export type MetricId = keyof typeof registry;

const order = (a: string, b: string) => Number(a.length > 1) - Number(b.length > 1) || (a < b ? -1 : 1);

/** Every figure that is measured: the four sets first, then by number. */
export const metricIds = [
  'K',
  'R',
  'C',
  'P',
  ...Object.keys(registry)
    .filter((id) => id.length > 1)
    .sort(order),
] as readonly MetricId[];

export const metricOf = (id: MetricId): Metric => registry[id];

export const isMetricId = (id: string): id is MetricId => Object.hasOwn(registry, id);
