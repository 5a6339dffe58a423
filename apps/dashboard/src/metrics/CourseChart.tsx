import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { MetricCourseQuery } from '../api/generated/graphql.ts';
import { dateOf, dayOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { useWidth } from '../ui/use-width.ts';
import styles from './Metrics.module.css';
import { behindAt, type MetricPlace } from './metric-place.ts';

type Course = MetricCourseQuery['metricCourse'];
type Point = Course['points'][number];
type Told = Point & { share: number; low: number; high: number };

const height = 220;
const margin = { top: 14, right: 12, bottom: 28, left: 52 };

const isTold = (point: Point): point is Told =>
  point.share != null && point.low != null && point.high != null;

/** A share week by week inside the limits of chance; what stands out is marked by shape and word. */
export function CourseChart({ course, place }: { course: Course; place: MetricPlace }) {
  const translate = useTranslate();
  const { percent, number } = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>();
  const t = (key: string, values?: object) => translate(`metrics.course.${key}`, values);
  const { middle } = course;
  const points = course.points.filter(isTold);
  if (middle == null || points.length < 3) return null;
  const signals = points.filter(({ signal }) => signal);
  const told =
    signals.length === 0
      ? t('calm')
      : t('signals', {
          weeks:
            signals
              .slice(0, 4)
              .map((point) => `${dateOf(point.from)} (${t(point.signal ?? '')})`)
              .join(', ') + (signals.length > 4 ? '…' : ''),
        });
  const low = Math.max(
    0,
    Math.floor((Math.min(...points.map((point) => Math.min(point.share, point.low))) - 0.02) * 20) / 20,
  );
  const x = (index: number) =>
    margin.left + (index / (points.length - 1)) * (width - margin.left - margin.right);
  const y = (share: number) => margin.top + ((1 - share) / (1 - low)) * (height - margin.top - margin.bottom);
  const step = (width - margin.left - margin.right) / (points.length - 1) / 2;
  const edge = (at: 'low' | 'high', index: number, point: Told) =>
    `${x(index) - step} ${y(point[at])} L${x(index) + step} ${y(point[at])}`;
  const upper = points.map((point, index) => edge('high', index, point)).join(' L');
  const lower = points
    .map((point, index) => `${x(index) + step} ${y(point.low)} L${x(index) - step} ${y(point.low)}`)
    .toReversed()
    .join(' L');
  return (
    <Panel title={t('title')} lead={told}>
      <div ref={frame}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            className={styles.chart}
            role="img"
            aria-label={`${t('title')}. ${told}`}
          >
            <path d={`M${upper} L${lower} Z`} className={styles.band} />
            {[low, 1].map((tick) => (
              <text key={tick} x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
                {percent(tick)}
              </text>
            ))}
            <line
              x1={margin.left}
              x2={width - margin.right}
              y1={y(middle)}
              y2={y(middle)}
              className={styles.middle}
            />
            <text x={margin.left - 8} y={y(middle) + 4} textAnchor="end">
              {percent(middle)}
            </text>
            <path
              d={points
                .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(point.share)}`)
                .join(' ')}
              className={styles.line}
            />
            {points.map((point, index) =>
              point.signal ? (
                <rect
                  key={point.key}
                  x={x(index) - 5}
                  y={y(point.share) - 5}
                  width={10}
                  height={10}
                  transform={`rotate(45 ${x(index)} ${y(point.share)})`}
                  className={point.signal === 'BEYOND' ? styles.outside : styles.notice}
                >
                  <title>{`${dateOf(point.from)}: ${percent(point.share)}, ${t(point.signal)}`}</title>
                </rect>
              ) : (
                <circle key={point.key} cx={x(index)} cy={y(point.share)} r={3} className={styles.inside}>
                  <title>{`${dateOf(point.from)}: ${percent(point.share)}`}</title>
                </circle>
              ),
            )}
            <text x={margin.left} y={height - 8}>
              {dayOf(points[0]?.from ?? '')}
            </text>
            <text x={width - margin.right} y={height - 8} textAnchor="end">
              {dateOf(points.at(-1)?.to ?? '')}
            </text>
          </svg>
        )}
      </div>
      <TableTwin>
        <FigureTable
          label={t('title')}
          columns={[
            { key: 'week', label: t('week') },
            { key: 'value', label: translate('metrics.value'), n: true },
            { key: 'parts', label: translate('metrics.parts'), n: true },
            { key: 'limits', label: t('limits'), n: true, wide: true },
            { key: 'signal', label: t('signal') },
          ]}
        >
          {points.toReversed().map((point) => (
            <tr key={point.key}>
              <th scope="row">{`${dayOf(point.from)} – ${dateOf(point.to)}`}</th>
              <td className={figures.n}>{percent(point.share)}</td>
              <td className={figures.n}>
                <Link to={behindAt(place, { days: point }, 'PART')}>{number(point.numerator)}</Link> /{' '}
                <Link to={behindAt(place, { days: point }, 'WHOLE')}>{number(point.denominator)}</Link>
              </td>
              <td
                className={`${figures.n} ${figures.wide}`}
              >{`${percent(point.low)} – ${percent(point.high)}`}</td>
              <td>{point.signal ? t(point.signal) : '–'}</td>
            </tr>
          ))}
        </FigureTable>
      </TableTwin>
    </Panel>
  );
}
