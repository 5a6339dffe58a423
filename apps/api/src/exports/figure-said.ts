import { metricDimensions } from '@tram-ho-so/db';
import type { MetricId } from '@tram-ho-so/domain/metrics';
import {
  assistances,
  origins,
  phaseNumbers,
  returnChannels,
  submissionChannels,
} from '@tram-ho-so/domain/vocabulary';
import type { FigureArgs } from '../schema/metric-args.ts';
import { unreadable } from './export-filter.ts';
import { codes, day, oneOf, type Reader } from './readers.ts';

const one =
  <Word extends string>(words: readonly Word[]): Reader<Word> =>
  (texts, name) => {
    const [word, ...more] = oneOf(words)(texts, name);
    if (word === undefined || more.length > 0) throw unreadable(name);
    return word;
  };

const whole: Reader<number> = ([text = ''], name) => {
  if (!/^\d{1,4}$/.test(text)) throw unreadable(name);
  return Number(text);
};

const filters = {
  branch: codes,
  ward: codes,
  postalUnit: codes,
  procedure: codes,
  field: codes,
  phase: oneOf(phaseNumbers),
  channel: oneOf(submissionChannels),
  assistance: oneOf(assistances),
  returnChannel: oneOf(returnChannels),
  origin: oneOf(origins),
  none: oneOf(metricDimensions),
} as const satisfies {
  readonly [Name in keyof NonNullable<FigureArgs['filter']>]-?: Reader<
    NonNullable<FigureArgs['filter']>[Name]
  >;
};

/** What an address may say of a figure: `from` and `to`, or `kind`, `year` and `nth`; what parts it; which dossiers. */
export const ofFigure = {
  ...filters,
  from: day,
  to: day,
  kind: one(['MONTH', 'QUARTER', 'YEAR']),
  year: whole,
  nth: whole,
  by: oneOf(metricDimensions),
  reckoning: one(['CALENDAR', 'REPORT']),
} as const;

type FigureSaid = {
  readonly [Name in keyof typeof ofFigure]?: ReturnType<(typeof ofFigure)[Name]> | undefined;
};

/** The figure that was said. */
export function figureOf(id: MetricId, said: FigureSaid): FigureArgs {
  const { from, to, kind, year, nth, by, reckoning, ...filter } = said;
  return { id, period: periodOf({ from, to, kind, year, nth, reckoning }), by, reckoning, filter };
}

type PeriodSaid = Pick<FigureSaid, 'from' | 'to' | 'kind' | 'year' | 'nth' | 'reckoning'>;

function periodOf({ from, to, kind, year, nth, reckoning = 'CALENDAR' }: PeriodSaid): FigureArgs['period'] {
  const named = kind && year !== undefined ? { kind, year, nth, reckoning } : undefined;
  const dates = from && to ? { from, to } : undefined;
  if (named && dates) throw unreadable('period');
  if (named) return { named };
  if (dates) return { dates };
  throw unreadable('period');
}
