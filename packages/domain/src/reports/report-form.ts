import type { Atom, MetricId } from '../metrics.ts';
import type { SubmissionChannel } from '../vocabulary.ts';
import type { Said } from '../words.ts';

/** What a column counts, and the figure whose list stands behind its digits. */
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

/** A column of an official form under its printed number; a total is counted like any other, not added up. */
export interface ReportColumn {
  readonly number: number;
  readonly heading: Said;
  /** The heading it stands under. */
  readonly group: Said | null;
  readonly counts: Counting;
  /** Shown beside the form, not of it. */
  readonly beside?: boolean;
}

/** What must add up: a column and the others that make it. */
export interface Equation {
  readonly column: number;
  readonly sumOf: readonly number[];
}

/** An official form: its columns in order, and what must add up in every row. */
export interface ReportForm {
  readonly title: Said;
  readonly columns: readonly ReportColumn[];
  readonly equations: readonly Equation[];
  /** Every counted column is a part of one of these. */
  readonly base: readonly Atom[];
  readonly notes: readonly Said[];
}
