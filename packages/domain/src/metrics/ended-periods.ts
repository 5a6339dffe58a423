import type { IsoDate } from '../calendar/local-time.ts';
import {
  monthAround,
  type NamedPeriod,
  type Period,
  type PeriodKind,
  periodOf,
  type Reckoning,
} from './period.ts';

const kinds = ['MONTH', 'QUARTER', 'YEAR'] as const satisfies readonly PeriodKind[];

/** A period by its name and by its days. */
export interface DatedPeriod extends NamedPeriod, Period {}

interface Asked {
  /** The first day of which the books tell anything. */
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly reckoning: Reckoning;
  readonly boundaryDay: number;
}

/** The months, quarters and years that hold a day since the first and ended before today, the latest end first, the shortest first among them. */
export function endedPeriods({ since, today, reckoning, boundaryDay }: Asked): DatedPeriod[] {
  const dated = (named: NamedPeriod): DatedPeriod => ({ ...named, ...periodOf(named, boundaryDay) });
  const years = yearsOf(
    monthAround(since, reckoning, boundaryDay).year,
    monthAround(today, reckoning, boundaryDay).year,
  );
  return years
    .flatMap((year) =>
      kinds.flatMap((kind) => numbersOf(kind).map((nth) => dated({ kind, reckoning, year, nth }))),
    )
    .filter(({ from, to }) => to >= since && to < today && from <= to)
    .sort((a, b) => (a.to === b.to ? kinds.indexOf(a.kind) - kinds.indexOf(b.kind) : a.to < b.to ? 1 : -1));
}

const yearsOf = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);

const most = { MONTH: 12, QUARTER: 4, YEAR: 1 } as const satisfies Record<PeriodKind, number>;

const numbersOf = (kind: PeriodKind): number[] => Array.from({ length: most[kind] }, (_, n) => n + 1);
