import type { Json } from './canonical-json.ts';

/** One line of a closed figure; numbers as they were counted. */
export interface ClosedLine {
  /** Branch id; null in the total, and `—` where no branch took part. */
  readonly branch: string | null;
  readonly whole: number;
  readonly part: number;
  readonly sum: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

/** A figure as it is kept: its metric may have left the registry since, or may count otherwise. */
export interface ClosedFigure {
  readonly metric: string;
  /** Version of the definition it was counted by. */
  readonly definition: number;
  /** The total first. */
  readonly lines: readonly ClosedLine[];
}

/** The figures of a close as they stand in its column; what is no figure is left out. */
export const figuresIn = (stored: unknown): ClosedFigure[] => listOf(stored).filter(isFigure);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isFigure = (value: unknown): value is ClosedFigure =>
  hasKeys(value, 'metric', 'definition', 'lines') &&
  typeof value['metric'] === 'string' &&
  typeof value['definition'] === 'number' &&
  Array.isArray(value['lines']) &&
  value['lines'].every(isLine);

const isLine = (value: unknown): value is ClosedLine =>
  hasKeys(value, 'branch', 'whole', 'part', 'sum', 'median', 'p90') &&
  (value['branch'] === null || typeof value['branch'] === 'string') &&
  typeof value['whole'] === 'number' &&
  typeof value['part'] === 'number' &&
  [value['sum'], value['median'], value['p90']].every((n) => n === null || typeof n === 'number');

function hasKeys<Key extends string>(value: unknown, ...keys: Key[]): value is Record<Key, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}

/** The order in which figures were written before their digest was canonical. */
export const inOldOrder = (figures: readonly ClosedFigure[]): Json =>
  figures.map(({ metric, definition, lines }) => ({
    metric,
    definition,
    lines: lines.map(({ branch, whole, part, sum, median, p90 }) => ({
      branch,
      whole,
      part,
      sum,
      median,
      p90,
    })),
  }));
