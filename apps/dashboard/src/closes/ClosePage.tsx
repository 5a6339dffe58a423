import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { PeriodCloseQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import { useSaid } from '../metrics/use-said.ts';
import { useValue } from '../metrics/use-value.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Tag } from '../ui/Tag.tsx';
import { closeQuery } from './close-queries.ts';

type Moved = PeriodCloseQuery['periodClose']['moved']['nodes'][number];

/** A close: its figures, whether the books still give them, and what was learnt since. */
export function ClosePage() {
  const translate = useTranslate();
  const said = useSaid();
  const word = useWord();
  const valued = useValue();
  const { number } = useFormat();
  const { id = '' } = useParams();
  const mayRead = useMay('READ_CLOSES');
  const asked = useAsk(closeQuery, { id }, { enabled: mayRead });
  const t = (key: string, values?: object) => translate(`closes.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const close = asked.data?.periodClose;
  const sets = (names: readonly string[]) => names.join(', ') || t('nothing');
  return (
    <Page
      title={
        close
          ? t('one', { from: dateOf(close.from), to: dateOf(close.to), version: close.version })
          : t('title')
      }
      lead={close && t('signed', { by: close.closedBy ?? '–', at: dateTimeOf(close.closedAt) })}
      asked={asked}
    >
      {close && (
        <>
          <Panel>
            <p>
              <Tag tone={close.stillMatches ? 'on-track' : 'late'}>
                {t(close.stillMatches ? 'matches' : 'differs')}
              </Tag>
            </p>
            <p>
              {t('digest')}: <code style={{ overflowWrap: 'anywhere' }}>{close.sha256}</code>
            </p>
            {close.note && <p>{close.note}</p>}
          </Panel>
          <Panel
            title={
              close.restatements.length > 0 ? t('restated', { n: close.restatements.length }) : t('same')
            }
          >
            {close.restatements.length > 0 && (
              <FigureTable
                label={t('restated', { n: close.restatements.length })}
                columns={[
                  { key: 'figure', label: t('figure') },
                  { key: 'was', label: t('was'), n: true },
                  { key: 'is', label: t('is'), n: true },
                ]}
              >
                {close.restatements.map(({ closed, now }) => (
                  <tr key={closed.definition.id}>
                    <th scope="row">{said(closed.definition.name)}</th>
                    <td className={figures.n}>
                      {valued(closed.value, closed.definition.unit)} ({number(closed.denominator)})
                    </td>
                    <td className={figures.n}>
                      {valued(now.value, closed.definition.unit)} ({number(now.denominator)})
                    </td>
                  </tr>
                ))}
              </FigureTable>
            )}
          </Panel>
          {close.moved.totalCount > 0 && (
            <Panel title={t('moved', { n: number(close.moved.totalCount) })}>
              <ListTable
                rows={close.moved.nodes}
                keyOf={({ code }) => code}
                columns={[
                  {
                    name: translate('metrics.behind.code'),
                    short: true,
                    cell: ({ code }) => (
                      <Link component={RouterLink} to={dossiersAt({ search: code })}>
                        {code}
                      </Link>
                    ),
                  },
                  { name: t('before'), cell: ({ before }: Moved) => sets(before) },
                  { name: t('after'), cell: ({ after }: Moved) => sets(after) },
                  {
                    name: t('events'),
                    cell: ({ events }: Moved) =>
                      events
                        .map(({ kind, occurredAt, recordedAt }) =>
                          t('recorded', {
                            kind: word('DossierEventKind', kind),
                            at: dateTimeOf(occurredAt),
                            recorded: dateTimeOf(recordedAt),
                          }),
                        )
                        .join('; '),
                  },
                ]}
              />
            </Panel>
          )}
          <Panel title={t('figures')}>
            <FigureTable
              label={t('figures')}
              columns={[
                { key: 'figure', label: t('figure') },
                { key: 'value', label: t('value'), n: true },
                { key: 'parts', label: t('parts'), n: true },
              ]}
            >
              {close.figures.map(({ definition, value, numerator, denominator }) => (
                <tr key={definition.id}>
                  <th scope="row">{said(definition.name)}</th>
                  <td className={figures.n}>{valued(value, definition.unit)}</td>
                  <td className={figures.n}>
                    {definition.measure === 'SHARE' && `${number(numerator)} / `}
                    {number(denominator)}
                  </td>
                </tr>
              ))}
            </FigureTable>
          </Panel>
        </>
      )}
    </Page>
  );
}
