import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf } from '../i18n/format.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { CourseChart } from './CourseChart.tsx';
import { FigureExport } from './FigureExport.tsx';
import { FunnelChart } from './FunnelChart.tsx';
import { MetricControls } from './MetricControls.tsx';
import { MetricFilterBar } from './MetricFilterBar.tsx';
import { MetricHead } from './MetricHead.tsx';
import { MetricTable } from './MetricTable.tsx';
import { addressOf, type MetricPlace, placeIn } from './metric-place.ts';
import { metricCatalogQuery } from './metric-queries.ts';
import { useFigure } from './use-figure.ts';
import { useFilterSaid } from './use-filter-words.ts';
import { useSaid } from './use-said.ts';
import { WhyPanel } from './WhyPanel.tsx';

/** One figure: its value, its parts, a fair comparison, its course, and why it is so. The address gives it again. */
export function MetricsPage() {
  const translate = useTranslate();
  const said = useSaid();
  const filterSaid = useFilterSaid();
  const mayRead = useMay('READ_METRICS');
  const [address, setAddress] = useSearchParams();
  const place = placeIn(address, dayInCity(new Date().toISOString()));
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const catalog = useAsk(metricCatalogQuery, {}, { enabled: mayRead });
  const { asked, result, span, funnel, course, ...more } = useFigure(place, mayRead);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const change = (change: Partial<MetricPlace>) => setAddress(addressOf({ ...place, ...change }));
  const { id, filter } = place;
  const of = { id, filter, asOf: result?.asOf ?? null };
  const narrowed = filterSaid(filter);
  const days = result && t('span', { from: dateOf(result.period.from), to: dateOf(result.period.to) });
  const aim = result?.aim?.target.value;
  return (
    <Page
      title={result ? said(result.definition.name) : t('title')}
      lead={days && narrowed ? `${days} · ${narrowed}` : days}
      actions={
        <>
          <Button component={RouterLink} to={`/figures/difference?${addressOf(place)}`}>
            {t('difference.title')}
          </Button>
          <FigureExport place={place} narrowed={narrowed} />
        </>
      }
      asked={asked}
    >
      <Panel>
        {catalog.data && (
          <MetricControls place={place} catalog={catalog.data.metricCatalog.metrics} onChange={change} />
        )}
        <MetricFilterBar filter={filter} onChange={(filter) => change({ filter })} />
      </Panel>
      {result && <MetricHead of={of} result={result} before={more.before} isNow={place.asOf === null} />}
      {result && result.rows.length > 0 && (
        <MetricTable of={of} result={result} narrowed={narrowed} {...more} />
      )}
      {result && result.total.denominator === 0 && (
        <Panel>
          <EmptyState title={t('empty.title')} text={t('empty.text')} />
        </Panel>
      )}
      {result && funnel && <FunnelChart funnel={funnel} of={of} days={result.period} aim={aim} />}
      {span && course && <CourseChart course={course} of={of} span={span} aim={aim} />}
      {result && <WhyPanel key={address.toString()} place={place} asOf={result.asOf} />}
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
