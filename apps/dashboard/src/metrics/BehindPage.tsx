import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation, useSearchParams } from 'react-router-dom';
import type { BehindFigureQuery, BehindPart, LeftOutReason } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { DossierLink } from './DossierLink.tsx';
import type { FromFigure } from './FigureDoor.tsx';
import { addressOf, periodOf, placeIn } from './metric-place.ts';
import { behindQuery } from './metric-queries.ts';
import { useFilterSaid } from './use-filter-words.ts';
import { useSaid } from './use-said.ts';

type Row = BehindFigureQuery['drillDown']['nodes'][number];

const parts = ['WHOLE', 'PART', 'REST', 'LEFT_OUT'] as const satisfies readonly BehindPart[];

/** Exactly the dossiers behind one digit, as they stood then; the total is the digit. */
export function BehindPage() {
  const translate = useTranslate();
  const said = useSaid();
  const name = useName();
  const word = useWord();
  const { number } = useFormat();
  const mayRead = useMay('READ_METRICS');
  const filterSaid = useFilterSaid();
  const from = useLocation().state as FromFigure | null;
  const [address] = useSearchParams();
  const [walked, walk] = useState<string[]>([]);
  const place = placeIn(address, dayInCity(new Date().toISOString()));
  const which = parts.find((part) => part === address.get('which')) ?? 'WHOLE';
  const leftOut = which === 'LEFT_OUT' ? (address.get('leftOut') as LeftOutReason | null) : null;
  const { id, filter, asOf } = place;
  const asked = useAsk(
    behindQuery,
    { id, period: periodOf(place), filter, asOf, which, leftOut, after: walked.at(-1) ?? null },
    { enabled: mayRead },
  );
  const t = (key: string, values?: object) => translate(`metrics.behind.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const page = asked.data?.drillDown;
  const metric = asked.data?.metric;
  const day = (moment: string | null | undefined) => (moment ? dateOf(moment) : '–');
  const lead =
    page &&
    metric &&
    t('lead', {
      n: number(page.totalCount),
      what: whatOf(metric, which, leftOut, said, t),
      from: dateOf(metric.period.from),
      to: dateOf(metric.period.to),
      at: dateTimeOf(metric.asOf),
    });
  const narrowed = filterSaid(filter);
  return (
    <Page
      title={metric ? said(metric.definition.name) : t('title')}
      lead={lead && narrowed ? `${lead} ${narrowed}.` : lead}
      actions={
        <Button component={RouterLink} to={from?.back ?? `/figures?${addressOf(place)}`}>
          {t('back')}
        </Button>
      }
      asked={asked}
    >
      {page && (
        <Panel>
          {page.nodes.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <ListTable
              rows={page.nodes}
              keyOf={({ code }) => code}
              columns={[
                {
                  name: t('code'),
                  short: true,
                  cell: ({ id, code }) => <DossierLink id={id} code={code} />,
                },
                { name: t('procedure'), cell: ({ procedure }: Row) => procedure && name(procedure) },
                { name: t('branch'), cell: ({ branch }) => (branch ? name(branch) : '–') },
                { name: t('status'), cell: ({ status }) => word('DossierStatus', status) },
                { name: t('accepted'), short: true, cell: ({ acceptedAt }) => day(acceptedAt) },
                { name: t('due'), short: true, cell: ({ officialDueAt }) => day(officialDueAt) },
                { name: t('closed'), short: true, cell: ({ closedAt }) => day(closedAt) },
                ...(which === 'LEFT_OUT'
                  ? [{ name: t('reason'), cell: ({ leftOut }: Row) => leftOut && said(leftOut) }]
                  : []),
              ]}
            />
          )}
          {(walked.length > 0 || page.hasNextPage) && (
            <nav aria-label={t('title')}>
              <Button disabled={walked.length === 0} onClick={() => walk(walked.slice(0, -1))}>
                {translate('escalations.newer')}
              </Button>
              <Button
                disabled={!page.hasNextPage}
                onClick={() => page.endCursor && walk([...walked, page.endCursor])}
              >
                {translate('escalations.older')}
              </Button>
            </nav>
          )}
        </Panel>
      )}
    </Page>
  );
}

type Metric = BehindFigureQuery['metric'];

/** Which dossiers these are, in words. */
function whatOf(
  { definition, exclusions }: Metric,
  which: BehindPart,
  leftOut: LeftOutReason | null,
  said: ReturnType<typeof useSaid>,
  t: (key: string, values?: object) => string,
): string {
  if (which === 'PART') return said(definition.numerator);
  const what = said(definition.denominator);
  const reason = exclusions.find(({ code }) => code === leftOut)?.reason;
  if (reason) return t('because', { what, reason: said(reason) });
  return which === 'WHOLE' ? what : `${what} (${t(which)})`;
}
