import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { CourseChart } from './CourseChart.tsx';
import { FigureExport } from './FigureExport.tsx';
import { FunnelChart } from './FunnelChart.tsx';
import { MetricControls } from './MetricControls.tsx';
import { MetricHead } from './MetricHead.tsx';
import { MetricTable } from './MetricTable.tsx';
import { addressOf, before, type MetricPlace, periodOf, placeIn } from './metric-place.ts';
import { courseQuery, funnelQuery, metricCatalogQuery, metricQuery } from './metric-queries.ts';
import { useSaid } from './use-said.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** One figure: its value, its parts, a fair comparison, its course, and why it is so. The address gives it again. */
export function MetricsPage() {
  const translate = useTranslate();
  const said = useSaid();
  const mayRead = useMay('READ_METRICS');
  const [address, setAddress] = useSearchParams();
  const place = placeIn(address, dayInCity(new Date().toISOString()));
  const { id, filter, asOf, by, reckoning } = place;
  const narrowed = { id, filter, asOf };
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const catalog = useAsk(metricCatalogQuery, {}, { enabled: mayRead });
  const asked = useAsk(
    metricQuery,
    { ...narrowed, period: periodOf(place), by: [...by], reckoning },
    { enabled: mayRead },
  );
  const earlier = useAsk(
    metricQuery,
    { ...narrowed, period: periodOf(before(place)), by: [...by], reckoning },
    { enabled: mayRead && place.compare },
  );
  const isShare = asked.data?.metric.definition.measure === 'SHARE' && asked.data.metric.definition.id === id;
  const funnel = useAsk(
    funnelQuery,
    { ...narrowed, period: periodOf(place) },
    { enabled: mayRead && isShare },
  );
  const days = asked.data?.metric.period;
  const halfYear = days && { dates: { from: shifted(days.to, -182), to: days.to } };
  const course = useAsk(
    courseQuery,
    { ...narrowed, period: halfYear ?? periodOf(place) },
    { enabled: mayRead && isShare && halfYear !== undefined },
  );
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const change = (change: Partial<MetricPlace>) => setAddress(addressOf({ ...place, ...change }));
  const result = asked.data?.metric;
  const conditions = Object.values(filter).flat().filter(Boolean).join(', ');
  return (
    <Page
      title={result ? said(result.definition.name) : t('title')}
      lead={t('title')}
      actions={
        <>
          <Button component={RouterLink} to={`/figures/difference?${addressOf(place)}`}>
            {t('difference.title')}
          </Button>
          <FigureExport place={place} />
        </>
      }
      asked={asked}
    >
      <Panel>
        {catalog.data && (
          <MetricControls place={place} catalog={catalog.data.metricCatalog.metrics} onChange={change} />
        )}
        {conditions && (
          <p>
            {t('narrowed', { what: conditions })}{' '}
            <Button onClick={() => change({ filter: {} })}>{t('widen')}</Button>
          </p>
        )}
      </Panel>
      {result && (
        <MetricHead place={place} result={result} before={place.compare ? earlier.data?.metric : undefined} />
      )}
      {result && by.length > 0 && result.rows.length > 0 && (
        <MetricTable
          place={place}
          result={result}
          before={place.compare ? earlier.data?.metric : undefined}
        />
      )}
      {result && result.total.denominator === 0 && (
        <Panel>
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        </Panel>
      )}
      {isShare && funnel.data && <FunnelChart funnel={funnel.data.metricFunnel} />}
      {isShare && course.data && <CourseChart course={course.data.metricCourse} place={place} />}
      {result && <WhyPanel key={address.toString()} place={place} />}
      {catalog.data && (
        <Panel title={t('unmeasurable')}>
          <TableTwin>
            <ul>
              {catalog.data.metricCatalog.unmeasurable.map((each) => (
                <li key={each.id}>
                  {each.id} · {said(each.name)}: {said(each.because)}
                </li>
              ))}
            </ul>
          </TableTwin>
        </Panel>
      )}
    </Page>
  );
}

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
