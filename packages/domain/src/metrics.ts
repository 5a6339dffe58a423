export { type Atom, allAtoms, sayAtom } from './metrics/atom.ts';
export type { Limits } from './metrics/control-limits.ts';
export { type Cut, cutsOf, type Step } from './metrics/cut.ts';
export { type DatedPeriod, endedPeriods } from './metrics/ended-periods.ts';
export type { MetricFacts, MetricWindow } from './metrics/facts.ts';
export { type Counted, type Figure, figureOf, numeratorOf } from './metrics/figure.ts';
export { type Funnel, type FunnelPoint, funnelOf, type Standing } from './metrics/funnel.ts';
export { holds } from './metrics/holds.ts';
export { meetsTarget } from './metrics/meets-target.ts';
export type { Direction, Measure, Metric, MetricUnit } from './metrics/metric.ts';
export { objectionToGrouping } from './metrics/objection-to-grouping.ts';
export { objectionToPeriod } from './metrics/objection-to-period.ts';
export { type ChartPoint, type PChart, pChartOf, type Signal } from './metrics/p-chart.ts';
export {
  monthAround,
  type NamedPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  type Reckoning,
} from './metrics/period.ts';
export { unmeasurable } from './metrics/registry/unmeasurable.ts';
export { isMetricId, leftOutReasons, type MetricId, metricIds, metricOf } from './metrics/registry.ts';
