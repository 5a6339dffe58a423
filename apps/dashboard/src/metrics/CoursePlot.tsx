import { useTranslate } from 'react-admin';
import type { MetricCourseQuery } from '../api/generated/graphql.ts';
import { dateOf, dayOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWidth } from '../ui/use-width.ts';
import { ChartMark } from './ChartMark.tsx';
import styles from './Metrics.module.css';
import { axisFrom } from './share-axis.ts';

type Point = MetricCourseQuery['metricCourse']['points'][number];
export type ToldPoint = Point & { share: number; low: number; high: number };

interface CoursePlotProps {
  label: string;
  middle: number;
  points: readonly ToldPoint[];
  aim: number | undefined;
}

const height = 240;
const margin = { top: 16, right: 14, bottom: 28, left: 56 };
const kinds = { BEYOND: 'clear', RUN: 'notice' } as const;

/** The drawing: weeks from left to right, each with its own limits as a step of the band. */
export function CoursePlot({ label, middle, points, aim }: CoursePlotProps) {
  const translate = useTranslate();
  const { percent } = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>();
  const t = (key: string, values?: object) => translate(`metrics.course.${key}`, values);
  const low = axisFrom([
    ...(aim === undefined ? [] : [aim]),
    ...points.map(({ share }) => share),
    usualLow(points),
  ]);
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom];
  const half = (right - left) / points.length / 2;
  const x = (index: number) => left + half + index * half * 2;
  const y = (share: number) => margin.top + ((1 - Math.max(low, share)) / (1 - low)) * (bottom - margin.top);
  const upper = points.map(
    (point, index) => `${x(index) - half} ${y(point.high)} L${x(index) + half} ${y(point.high)}`,
  );
  const lower = points
    .map((point, index) => `${x(index) + half} ${y(point.low)} L${x(index) - half} ${y(point.low)}`)
    .toReversed();
  const line = points.map(({ share }, index) => `${x(index)} ${y(share)}`).join(' L');
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg width={width} height={height} className={styles.chart} role="img" aria-label={label}>
          <path d={`M${[...upper, ...lower].join(' L')} Z`} className={styles.band} />
          {[low, 1].map((tick) => (
            <text key={tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
              {percent(tick)}
            </text>
          ))}
          <line x1={left} x2={right} y1={y(middle)} y2={y(middle)} className={styles.middle} />
          {aim !== undefined && (
            <line x1={left} x2={right} y1={y(aim)} y2={y(aim)} className={styles.aimLine} />
          )}
          <path d={`M${line}`} className={styles.line} />
          {points.map(({ key, from, share, signal }, index) => (
            <ChartMark key={key} kind={signal ? kinds[signal] : 'plain'} x={x(index)} y={y(share)}>
              <title>
                {[`${dateOf(from)}: ${percent(share)}`, signal && t(signal)].filter(Boolean).join(', ')}
              </title>
            </ChartMark>
          ))}
          <text x={left} y={height - 8}>
            {dayOf(points[0]?.from ?? '')}
          </text>
          <text x={right} y={height - 8} textAnchor="end">
            {dateOf(points.at(-1)?.to ?? '')}
          </text>
        </svg>
      )}
    </div>
  );
}

/** The limit that nine weeks in ten keep above: a week of a few dossiers is not to flatten all others. */
function usualLow(points: readonly ToldPoint[]): number {
  const lows = points.map(({ low }) => low).toSorted((a, b) => a - b);
  return lows[Math.ceil(lows.length / 10)] ?? 0;
}
