import type { MetricId } from '../metrics.ts';
import type { Said } from '../words.ts';

/** How much a finding matters. */
export type Severity =
  /** The books contradict themselves. */
  | 'ERROR'
  /** Probably wrong, or a duty left undone. */
  | 'WARNING'
  /** To know when reading the figures. */
  | 'NOTE';

/** What a finding is about, and so where it is mended. */
export type Subject = 'DOSSIER' | 'SHIPMENT' | 'GUIDANCE' | 'IMPORT';

/** A question asked of the whole books, whose answers are faults of the data. */
export interface QualityCheck {
  readonly title: Said;
  /** What is found. */
  readonly sentence: Said;
  readonly severity: Severity;
  readonly subject: Subject;
  /** Who mends it. */
  readonly owner: Said;
  /** How. */
  readonly fix: Said;
  /** What it does to published figures. */
  readonly effect: Said;
  readonly affects: readonly MetricId[];
}
