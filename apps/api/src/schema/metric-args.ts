import type { MetricDimension as Dimension, ExportedFigure, MetricAsked, Pilot } from '@tram-ho-so/db';
import {
  type MetricId as Id,
  metricOf,
  objectionToGrouping,
  objectionToPeriod,
} from '@tram-ho-so/domain/metrics';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { filterAsked, type MetricFilter } from './metric-filter.ts';
import { type PeriodInput, periodAsked } from './period-input.ts';

/** A figure as it is asked for, what is left unsaid included. */
export interface FigureArgs {
  readonly id: Id;
  readonly period: typeof PeriodInput.$inferInput;
  readonly by?: readonly Dimension[] | null | undefined;
  readonly reckoning?: MetricAsked['reckoning'] | null | undefined;
  readonly filter?: typeof MetricFilter.$inferInput | null | undefined;
}

/** A figure in the words of the books, whoever asks and whenever; refuses what cannot be counted. */
export function figureAsked(args: FigureArgs, pilot: Pilot): ExportedFigure {
  const by = args.by ?? [];
  const period = periodAsked(args.period, pilot);
  const step = by.find((each) => each === 'MONTH' || each === 'WEEK' || each === 'DAY');
  const objection = objectionToGrouping(metricOf(args.id), by) ?? objectionToPeriod(period, step ?? 'none');
  if (objection) throw objection;
  return {
    metric: args.id,
    period,
    by,
    reckoning: args.reckoning ?? 'CALENDAR',
    filter: filterAsked(args.filter),
  };
}

/** The same, with whose dossiers are counted and at which moment. */
export function metricAsked(
  args: FigureArgs & { readonly asOf?: Date | null | undefined },
  { caller, pilot, now }: Context,
): MetricAsked {
  return {
    ...figureAsked(args, pilot),
    asOf: momentAsked(args.asOf, now),
    visibility: visibilityOf(caller, pilot),
  };
}

export function momentAsked(asOf: Date | null | undefined, now: Date): Date {
  if (!asOf) return now;
  if (asOf <= now && asOf.getUTCFullYear() >= 2000) return asOf;
  throw new InvalidInput('asOf', {
    vi: 'Thời điểm số liệu phải từ năm 2000 đến hiện tại.',
    en: 'A figure can be asked for at a moment from 2000 until now.',
  });
}
