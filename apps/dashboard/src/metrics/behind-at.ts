import type { BehindPart, LeftOutReason, MetricDimension, MetricFilter } from '../api/generated/graphql.ts';
import { type FilterName, type MetricPlace, writeFilter } from './metric-place.ts';

/** The filter’s name of each dimension. */
export const filterOf = {
  BRANCH: 'branch',
  WARD: 'ward',
  POSTAL_UNIT: 'postalUnit',
  PROCEDURE: 'procedure',
  FIELD: 'field',
  PHASE: 'phase',
  CHANNEL: 'channel',
  ASSISTANCE: 'assistance',
  RETURN_CHANNEL: 'returnChannel',
  MONTH: null,
  WEEK: null,
  DAY: null,
} as const satisfies Record<MetricDimension, FilterName | null>;

export interface Line {
  readonly keys?: readonly {
    readonly dimension: MetricDimension;
    readonly code?: string | null | undefined;
  }[];
  readonly days: { readonly from: string; readonly to: string };
}

/** What of a figure is counted and when: enough to list its dossiers. */
export type Counted = Pick<MetricPlace, 'id' | 'filter' | 'asOf'>;

/** The dossiers behind one digit: what was counted, narrowed to the keys and days of its line, at the moment of the digit. */
export function behindAt(
  { id, filter: asked, asOf }: Counted,
  { keys = [], days }: Line,
  which: BehindPart,
  leftOut?: LeftOutReason,
): string {
  const filter: Record<string, readonly string[]> = { ...(asked as Record<string, readonly string[]>) };
  for (const { dimension, code } of keys) {
    const name = filterOf[dimension];
    if (name === null) continue;
    if (code == null) filter['none'] = [...(filter['none'] ?? []), dimension];
    else filter[name] = [code];
  }
  const said = new URLSearchParams({ id, from: days.from, to: days.to, which });
  if (leftOut) said.set('leftOut', leftOut);
  writeFilter(said, filter as MetricFilter);
  if (asOf) said.set('asOf', asOf);
  return `/figures/dossiers?${said}`;
}
