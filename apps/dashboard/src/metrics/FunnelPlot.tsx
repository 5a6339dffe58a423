import { useTranslate } from 'react-admin';
import type { MetricFunnelQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWidth } from '../ui/use-width.ts';
import { ChartMark, type MarkKind } from './ChartMark.tsx';
import styles from './Metrics.module.css';
import { axisFrom, rootTicks } from './share-axis.ts';

interface PlottedPoint
  extends Pick<
    MetricFunnelQuery['metricFunnel']['points'][number],
    'adjusted' | 'control' | 'denominator' | 'standing' | 'warning'
  > {
  readonly name: string;
  readonly kind: MarkKind;
}

interface FunnelPlotProps {
  label: string;
  overall: number;
  points: readonly PlottedPoint[];
  aim: number | undefined;
}

const height = 320;
const margin = { top: 18, right: 20, bottom: 48, left: 56 };

/** The drawing: number along a square-root scale, adjusted share upwards, the limits of each branch through its point. */
export function FunnelPlot({ label, overall, points, aim }: FunnelPlotProps) {
  const translate = useTranslate();
  const { percent, number } = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>();
  const t = (key: string, values?: object) => translate(`metrics.funnel.${key}`, values);
  const most = Math.max(...points.map(({ denominator }) => denominator));
  const low = axisFrom([
    overall,
    ...(aim === undefined ? [] : [aim]),
    ...points.flatMap(({ adjusted, control }) => [adjusted, control.low]),
  ]);
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom];
  const x = (n: number) => left + Math.sqrt(n / most) * (right - left);
  const y = (share: number) => margin.top + ((1 - share) / (1 - low)) * (bottom - margin.top);
  const limit = (which: 'warning' | 'control', { denominator, [which]: limits }: PlottedPoint) => (
    <line
      x1={x(denominator)}
      x2={x(denominator)}
      y1={y(limits.low)}
      y2={y(limits.high)}
      className={styles[which]}
    />
  );
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg width={width} height={height} className={styles.chart} role="img" aria-label={label}>
          {[low, (1 + low) / 2, 1].map((tick) => (
            <g key={tick}>
              <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className={styles.axis} />
              <text x={left - 8} y={y(tick) + 4} textAnchor="end">
                {percent(tick)}
              </text>
            </g>
          ))}
          {rootTicks(most).map((tick) => (
            <text key={tick} x={x(tick)} y={bottom + 18} textAnchor={tick === most ? 'end' : 'middle'}>
              {number(tick)}
            </text>
          ))}
          <text x={right} y={height - 8} textAnchor="end">
            {t(width < 500 ? 'volume' : 'scale')}
          </text>
          <line x1={left} x2={right} y1={y(overall)} y2={y(overall)} className={styles.middle} />
          <text x={left + 4} y={y(overall) - 5}>
            {t('all', { value: percent(overall) })}
          </text>
          {aim !== undefined && (
            <g>
              <line x1={left} x2={right} y1={y(aim)} y2={y(aim)} className={styles.aimLine} />
              <text x={left + 4} y={aim > overall ? y(aim) - 5 : y(aim) + 15}>
                {translate('metrics.aimLine', { value: percent(aim) })}
              </text>
            </g>
          )}
          {points.map((point) => (
            <g key={point.name}>
              {limit('control', point)}
              {limit('warning', point)}
              <ChartMark kind={point.kind} x={x(point.denominator)} y={y(point.adjusted)}>
                <title>{`${point.name}: ${percent(point.adjusted)}, ${number(point.denominator)}. ${t(point.standing)}`}</title>
              </ChartMark>
            </g>
          ))}
          {points
            .filter(({ kind }) => kind !== 'plain')
            .map(({ name, denominator, adjusted }) => {
              const isRight = x(denominator) > width / 2;
              return (
                <text
                  key={name}
                  x={x(denominator) + (isRight ? -10 : 10)}
                  y={y(adjusted) + 4}
                  textAnchor={isRight ? 'end' : 'start'}
                  className={styles.named}
                >
                  {name}
                </text>
              );
            })}
        </svg>
      )}
    </div>
  );
}
