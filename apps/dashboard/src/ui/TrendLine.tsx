import { monthOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { RatioValue } from './ratio.ts';
import { TrendLabels } from './TrendLabels.tsx';
import styles from './TrendLine.module.css';
import { trendOf } from './trend.ts';
import { useWidth } from './use-width.ts';

interface TrendLineProps {
  points: readonly { month: string; ratio: RatioValue }[];
  label: string;
}

const height = 112;

/** A share month by month with its interval as a band; the last point and the lowest are named. */
export function TrendLine({ points, label }: TrendLineProps) {
  const { percent } = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>();
  const trend = trendOf(
    points.map(({ ratio }) => ratio),
    width,
    height,
  );
  const said = points.map(({ month, ratio }) => `${monthOf(month)}: ${percent(ratio.value ?? 0)}`).join('; ');
  return (
    <div ref={frame} className={styles.frame}>
      <svg width={width} height={height} role="img" aria-label={`${label}. ${said}`}>
        <path d={trend.band} className={styles.band} />
        <path d={trend.line} className={styles.line} />
        {trend.dots.map((dot, index) => (
          <circle
            key={points[index]?.month}
            cx={dot.x}
            cy={dot.y}
            r={3}
            className={dot.few ? styles.few : styles.dot}
          >
            <title>{`${monthOf(points[index]?.month ?? '')}: ${percent(dot.value)}`}</title>
          </circle>
        ))}
        <TrendLabels trend={trend} months={points.map(({ month }) => month)} height={height} width={width} />
      </svg>
    </div>
  );
}
