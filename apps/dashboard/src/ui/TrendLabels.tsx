import { monthOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import styles from './TrendLine.module.css';
import type { Trend } from './trend.ts';

interface TrendLabelsProps {
  trend: Trend;
  months: readonly string[];
  width: number;
  height: number;
}

/** The ends of the scale, the first and the last month, and the last value beside its point. */
export function TrendLabels({ trend, months, width, height }: TrendLabelsProps) {
  const { percent, number } = useFormat();
  const first = trend.dots[0];
  const last = trend.dots.at(-1);
  if (!first || !last) return null;
  return (
    <g className={styles.labels}>
      <text x={0} y={16}>
        100
      </text>
      <text x={0} y={height - 20}>
        {number(trend.foot * 100)}
      </text>
      <text x={first.x} y={height - 4}>
        {monthOf(months[0] ?? '')}
      </text>
      <text x={last.x} y={height - 4} textAnchor="middle">
        {monthOf(months.at(-1) ?? '')}
      </text>
      <text x={width} y={last.y + 4} textAnchor="end" className={styles.last}>
        {percent(last.value)}
      </text>
    </g>
  );
}
