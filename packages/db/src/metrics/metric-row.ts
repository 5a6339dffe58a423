import type { Counted } from '@tram-ho-so/domain/metrics';
import type { Asker } from '../pool/ask.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import type { Statement } from './statement.ts';

/** One line of a figure. */
export interface MetricRow extends Counted {
  /** The cut of the period; empty for the whole of it. */
  readonly cut: string;
  /** Keys in the dimensions asked for that are no time, in their order; null: the dossiers have none. */
  readonly keys: readonly (string | null)[];
  /** How many each exclusion leaves out, in the order of the figure's definition. */
  readonly leftOut: readonly number[];
}

type Raw = Counted & { readonly cut: string; readonly leftOut: number[] } & Record<string, unknown>;

export async function askRows(
  db: Pick<Asker, 'pool'>,
  { text, values }: Statement,
  keys: number,
): Promise<MetricRow[]> {
  const rows = await askPatiently<Raw>(db, text, values);
  return rows.map((row) => {
    const { cut, whole, part, sum, median, p90, leftOut } = row;
    return { cut, keys: keysIn(row, keys), whole, part, sum, median, p90, leftOut };
  });
}

export const keysIn = (row: Record<string, unknown>, keys: number): (string | null)[] =>
  Array.from({ length: keys }, (_, index) => {
    const key = row[`k${index}`];
    return typeof key === 'string' ? key : null;
  });

/** The same line of two answers. */
export const lineOf = ({ cut, keys }: Pick<MetricRow, 'cut' | 'keys'>): string =>
  JSON.stringify([cut, ...keys]);
