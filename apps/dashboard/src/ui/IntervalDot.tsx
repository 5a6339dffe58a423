import styles from './IntervalDot.module.css';
import type { RatioValue } from './ratio.ts';

interface IntervalDotProps {
  ratio: RatioValue;
  /** The share of all, drawn as a line; an interval that holds it is no meaningful difference. */
  overall: number;
  /** Where the scale begins; it ends at one. */
  from: number;
}

const width = 120;

/** A share as a dot with its interval, against the share of all; grey when they do not differ. */
export function IntervalDot({ ratio: { value, low, high }, overall, from }: IntervalDotProps) {
  if (value == null || low == null || high == null) return null;
  const x = (share: number) => ((Math.max(from, share) - from) / (1 - from)) * (width - 10) + 5;
  const tone = high < overall ? styles.below : low > overall ? styles.above : styles.same;
  return (
    <svg width={width} height={18} aria-hidden="true" className={tone}>
      <line x1={x(overall)} x2={x(overall)} y1={0} y2={18} className={styles.overall} />
      <line x1={x(low)} x2={x(high)} y1={9} y2={9} strokeWidth={2} stroke="currentColor" />
      <circle cx={x(value)} cy={9} r={4} fill="currentColor" />
    </svg>
  );
}
