import { useTranslate } from 'react-admin';
import type { MetricFunnelQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { useWidth } from '../ui/use-width.ts';
import styles from './Metrics.module.css';

type Funnel = MetricFunnelQuery['metricFunnel'];
type Point = Funnel['points'][number];

const height = 300;
const margin = { top: 16, right: 16, bottom: 34, left: 52 };
const marks = { INSIDE: styles.inside, NOTICE: styles.notice, OUTSIDE: styles.outside } as const;

/** Branches by volume and adjusted share, inside the limits of chance; only those outside are named. */
export function FunnelChart({ funnel }: { funnel: Funnel }) {
  const translate = useTranslate();
  const name = useName();
  const { percent, number } = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>();
  const t = (key: string, values?: object) => translate(`metrics.funnel.${key}`, values);
  const { overall, points } = funnel;
  if (overall == null || points.length < 2) return null;
  const named = (point: Point) => (point.branch ? name(point.branch) : translate('overview.branch.none'));
  const told = toldOf(points, named, t);
  const most = Math.max(...points.map(({ denominator }) => denominator));
  const low = Math.max(
    0,
    Math.floor(
      (Math.min(overall, ...points.map(({ adjusted, control }) => Math.min(adjusted, control.low))) - 0.02) *
        20,
    ) / 20,
  );
  const x = (n: number) =>
    margin.left + (Math.sqrt(n) / Math.sqrt(most)) * (width - margin.left - margin.right);
  const y = (share: number) => margin.top + ((1 - share) / (1 - low)) * (height - margin.top - margin.bottom);
  const path = (at: (point: Point) => number) =>
    points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.denominator)} ${y(at(point))}`)
      .join(' ');
  const ticks = [low, (1 + low) / 2, 1];
  return (
    <Panel title={told} lead={t('lead')}>
      <div ref={frame}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            className={styles.chart}
            role="img"
            aria-label={`${t('title')}. ${told}`}
          >
            {ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1={margin.left}
                  x2={width - margin.right}
                  y1={y(tick)}
                  y2={y(tick)}
                  className={styles.axis}
                />
                <text x={margin.left - 8} y={y(tick) + 4} textAnchor="end">
                  {percent(tick)}
                </text>
              </g>
            ))}
            <line
              x1={margin.left}
              x2={width - margin.right}
              y1={y(overall)}
              y2={y(overall)}
              className={styles.middle}
            />
            <text x={margin.left + 4} y={y(overall) - 5}>
              {t('all', { value: percent(overall) })}
            </text>
            {(['warning', 'control'] as const).map((limit) => (
              <g key={limit} className={styles[limit]}>
                <path d={path((point) => point[limit].low)} />
                <path d={path((point) => point[limit].high)} />
              </g>
            ))}
            {points.map((point) => (
              <g key={point.branch?.code ?? ''}>
                <circle
                  cx={x(point.denominator)}
                  cy={y(point.adjusted)}
                  r={5}
                  className={marks[point.standing]}
                >
                  <title>{`${named(point)}: ${percent(point.adjusted)}, ${number(point.denominator)}. ${t(point.standing)}`}</title>
                </circle>
                {point.standing !== 'INSIDE' && (
                  <text
                    x={x(point.denominator) + (x(point.denominator) > width / 2 ? -9 : 9)}
                    y={y(point.adjusted) + 4}
                    textAnchor={x(point.denominator) > width / 2 ? 'end' : 'start'}
                    className={styles.named}
                  >
                    {named(point)}
                  </text>
                )}
              </g>
            ))}
            <text x={width - margin.right} y={height - 8} textAnchor="end">
              {t('volume')}: {number(most)}
            </text>
            <text x={margin.left} y={height - 8}>
              0
            </text>
          </svg>
        )}
      </div>
      <TableTwin>
        <FigureTable
          label={t('title')}
          columns={[
            { key: 'branch', label: translate('metrics.dimension.BRANCH') },
            { key: 'n', label: t('volume'), n: true },
            { key: 'raw', label: t('raw'), n: true },
            { key: 'adjusted', label: t('adjusted'), n: true },
            { key: 'standing', label: t('standing') },
          ]}
        >
          {points.toReversed().map((point) => (
            <tr key={point.branch?.code ?? ''}>
              <th scope="row">{named(point)}</th>
              <td className={figures.n}>{number(point.denominator)}</td>
              <td className={figures.n}>{percent(point.numerator / point.denominator)}</td>
              <td className={figures.n}>{percent(point.adjusted)}</td>
              <td>{t(point.standing)}</td>
            </tr>
          ))}
        </FigureTable>
      </TableTwin>
    </Panel>
  );
}

/** The answer of the chart in a sentence: who differs, or that nobody does. */
function toldOf(
  points: readonly Point[],
  named: (point: Point) => string,
  t: (key: string, values?: object) => string,
): string {
  const names = (standing: Point['standing']) =>
    points
      .filter((point) => point.standing === standing)
      .map(named)
      .join(', ');
  const [outside, notice] = [names('OUTSIDE'), names('NOTICE')];
  if (outside) return t('some', { names: outside });
  return notice ? t('notice', { names: notice }) : t('same');
}
