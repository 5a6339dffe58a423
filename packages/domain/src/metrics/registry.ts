import type { Atom } from './atom.ts';
import type { Metric } from './metric.ts';
import { channels } from './registry/channels.ts';
import { service } from './registry/service.ts';
import { setParts } from './registry/set-parts.ts';
import { sets } from './registry/sets.ts';
import { timeliness } from './registry/timeliness.ts';

const registry = { ...sets, ...setParts, ...timeliness, ...channels, ...service } satisfies Record<
  string,
  Metric
>;

export type MetricId = keyof typeof registry;

/** Every figure that is measured: the sets and their parts first, then by number. */
export const metricIds = [
  ...Object.keys(sets),
  ...Object.keys(setParts),
  ...Object.keys({ ...timeliness, ...channels, ...service }).sort(),
] as readonly MetricId[];

export const metricOf = (id: MetricId): Metric => registry[id];

/** Every reason for which some figure leaves dossiers out. */
export const leftOutReasons: readonly Atom[] = [...new Set(metricIds.flatMap((id) => metricOf(id).excluded))];

export const isMetricId = (id: string): id is MetricId => Object.hasOwn(registry, id);
