import { useTranslate } from 'react-admin';
import type { MetricCourseQuery } from '../api/generated/graphql.ts';
import { dateOf, dayOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import type { Counted } from './behind-at.ts';
import { ChartKey } from './ChartKey.tsx';
import { CoursePlot, type ToldPoint } from './CoursePlot.tsx';
import type { CourseSpan } from './course-period.ts';
import { FigureDoor } from './FigureDoor.tsx';

type Course = MetricCourseQuery['metricCourse'];

interface CourseChartProps {
  course: Course;
  of: Counted;
  span: CourseSpan;
  aim: number | undefined;
}

const mostNamed = 4;
const fewest = 3;

const isTold = (point: Course['points'][number]): point is ToldPoint =>
  point.share != null && point.low != null && point.high != null;

/** A share week by week inside the limits of chance; what stands out is marked by shape and word. */
export function CourseChart({ course, of, span, aim }: CourseChartProps) {
  const translate = useTranslate();
  const { percent, number } = useFormat();
  const t = (key: string, values?: object) => translate(`metrics.course.${key}`, values);
  const { middle } = course;
  const points = course.points.filter(isTold);
  const [first, last] = [points[0], points.at(-1)];
  if (middle == null || !first || !last || points.length < fewest) return null;
  const signals = points.filter(({ signal }) => signal);
  const weeksOf = (signal: 'BEYOND' | 'RUN') => {
    const weeks = signals.filter((point) => point.signal === signal).map(({ from }) => dateOf(from));
    const more = weeks.length > mostNamed ? '…' : '';
    return weeks.length === 0 ? [] : [`${weeks.slice(0, mostNamed).join(', ')}${more} (${t(signal)})`];
  };
  const answer =
    signals.length === 0
      ? t('calm')
      : t('signals', { weeks: [...weeksOf('BEYOND'), ...weeksOf('RUN')].join('; ') });
  const drawn = t('span', { n: number(points.length), from: dateOf(first.from), to: dateOf(last.to) });
  const differs = span.differs && t(span.differs === 'CUT' ? 'cut' : 'wider');
  return (
    <Panel title={answer} lead={`${t('title')}: ${drawn} ${differs ?? ''}`}>
      <CoursePlot label={`${t('title')}. ${answer} ${drawn}`} middle={middle} points={points} aim={aim} />
      <ChartKey
        items={[
          { drawn: 'plain', text: t('inside') },
          ...(signals.some(({ signal }) => signal === 'BEYOND')
            ? [{ drawn: 'clear' as const, text: t('BEYOND') }]
            : []),
          ...(signals.some(({ signal }) => signal === 'RUN')
            ? [{ drawn: 'notice' as const, text: t('RUN') }]
            : []),
          { drawn: 'middle', text: t('middle', { value: percent(middle) }) },
          ...(aim === undefined
            ? []
            : [{ drawn: 'aim' as const, text: translate('metrics.aimLine', { value: percent(aim) }) }]),
          { drawn: 'band', text: t('limit') },
        ]}
      />
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
                <FigureDoor of={of} line={{ days: point }} which="PART">
                  {number(point.numerator)}
                </FigureDoor>{' '}
                /{' '}
                <FigureDoor of={of} line={{ days: point }} which="WHOLE">
                  {number(point.denominator)}
                </FigureDoor>
              </td>
              <td className={`${figures.n} ${figures.wide}`}>
                {`${percent(point.low)} – ${percent(point.high)}`}
              </td>
              <td>{point.signal ? t(point.signal) : '–'}</td>
            </tr>
          ))}
        </FigureTable>
      </TableTwin>
    </Panel>
  );
}
