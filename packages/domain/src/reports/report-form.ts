import type { Atom, MetricId } from '../metrics.ts';
import type { SubmissionChannel } from '../vocabulary.ts';
import type { Said } from '../words.ts';

/** What a measured column counts, and the figure whose list stands behind its digits. */
export interface Counting {
  readonly holds: readonly Atom[];
  readonly without: readonly Atom[];
  readonly behind: {
    readonly metric: MetricId;
    readonly which: 'WHOLE' | 'PART';
    readonly channel?: readonly SubmissionChannel[];
    readonly returnedHome?: boolean;
  };
}

/** A column of an official form under its printed number. */
export interface ReportColumn {
  readonly number: number;
  readonly heading: Said;
  /** The heading it stands under. */
  readonly group: Said | null;
  /** It is counted, or else the sum of other columns. */
  readonly counts?: Counting;
  readonly sumOf?: readonly number[];
  /** Shown beside the form, not of it. */
  readonly beside?: boolean;
}

/** An official form: its columns in order, and what must add up in every row. */
export interface ReportForm {
  readonly title: Said;
  readonly columns: readonly ReportColumn[];
  /** Each: a column equals the sum of others. */
  readonly equations: readonly { readonly column: number; readonly sumOf: readonly number[] }[];
  /** What every counted column is a part of. */
  readonly base: readonly Atom[];
  readonly notes: readonly Said[];
}
