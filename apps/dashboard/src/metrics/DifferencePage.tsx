import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Panel } from '../ui/Panel.tsx';
import { localInput, momentOf } from './local-input.ts';
import styles from './Metrics.module.css';
import { MovedTable } from './MovedTable.tsx';
import { addressOf, periodOf, placeIn } from './metric-place.ts';
import { differenceQuery } from './metric-queries.ts';
import { useSaid } from './use-said.ts';
import { useValue } from './use-value.ts';

const weekMs = 7 * 86_400_000;

/** A figure as the books knew it at two moments, and every dossier that moved it with the event behind. */
export function DifferencePage() {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useValue();
  const { number } = useFormat();
  const mayRead = useMay('READ_METRICS');
  const [address, setAddress] = useSearchParams();
  const [walked, walk] = useState<string[]>([]);
  const [weekAgo] = useState(() => new Date(Date.now() - weekMs).toISOString());
  const place = placeIn(address, dayInCity(new Date().toISOString()));
  const [from, to] = [address.get('since') ?? weekAgo, address.get('until')];
  const asked = useAsk(
    differenceQuery,
    { id: place.id, period: periodOf(place), filter: place.filter, from, to, after: walked.at(-1) ?? null },
    { enabled: mayRead },
  );
  const t = (key: string, values?: object) => translate(`metrics.difference.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const difference = asked.data?.metricDifference;
  const moment = (name: 'since' | 'until', value: string | null) => (
    <TextField
      type="datetime-local"
      size="small"
      label={t(name)}
      value={value ? localInput(value) : ''}
      onChange={({ target }) => {
        const said = new URLSearchParams(address);
        if (target.value) said.set(name, momentOf(target.value));
        else said.delete(name);
        walk([]);
        setAddress(said);
      }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Page
      title={difference ? said(difference.before.definition.name) : t('title')}
      lead={
        difference &&
        t('lead', { from: dateOf(difference.before.period.from), to: dateOf(difference.before.period.to) })
      }
      actions={
        <Button component={RouterLink} to={`/figures?${addressOf(place)}`}>
          {translate('metrics.behind.back')}
        </Button>
      }
      asked={asked}
    >
      <Panel>
        <div className={styles.controls}>
          {moment('since', from)}
          {moment('until', to)}
        </div>
      </Panel>
      {difference && (
        <Panel
          title={t('told', {
            before: valued(difference.before.total.value, difference.before.definition.unit),
            after: valued(difference.after.total.value, difference.before.definition.unit),
            n: number(difference.moved.totalCount),
          })}
          lead={
            difference.before.definition.unit !== 'DOSSIER' &&
            t('counts', {
              before: number(difference.before.total.denominator),
              after: number(difference.after.total.denominator),
            })
          }
        >
          {difference.moved.nodes.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <MovedTable rows={difference.moved.nodes} ofOne />
          )}
          <Pager
            label={t('title')}
            walked={walked}
            next={difference.moved.hasNextPage ? (difference.moved.endCursor ?? null) : null}
            onWalk={walk}
          />
        </Panel>
      )}
    </Page>
  );
}
