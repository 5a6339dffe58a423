import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ClosablePeriodsQuery, Reckoning } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { dateOf } from '../i18n/format.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Closing } from './CloseDialog.tsx';
import { closableQuery } from './close-queries.ts';

type Closable = ClosablePeriodsQuery['closablePeriods'][number];

/** Rows shown before one asks for the rest. */
const shownFirst = 6;

/** The periods that are over and were never closed, with the way to close each for who may. */
export function ClosablePanel({ onClose }: { onClose: ((closing: Closing) => void) | undefined }) {
  const translate = useTranslate();
  const [reckoning, reckon] = useState<Reckoning>('CALENDAR');
  const [all, showAll] = useState(false);
  const asked = useAsk(closableQuery, { reckoning });
  const t = (key: string, values?: object) => translate(`closes.open.${key}`, values);
  const periods = asked.data?.closablePeriods;
  const nameOf = ({ kind, nth, year }: Closable) => t(kind, { nth, year });
  const closingOf = ({ kind, nth, year, from, to }: Closable): Closing => ({
    period: { named: { kind, reckoning, year, ...(kind === 'YEAR' ? {} : { nth }) } },
    days: { from, to },
  });
  const columns = [
    { name: t('period'), short: true, cell: nameOf },
    { name: t('days'), short: true, cell: ({ from, to }: Closable) => `${dateOf(from)} – ${dateOf(to)}` },
  ];
  const act = onClose && {
    name: t('act'),
    cell: (period: Closable) => (
      <Button
        size="small"
        variant="outlined"
        aria-label={t('closeOne', { name: nameOf(period) })}
        onClick={() => onClose(closingOf(period))}
      >
        {t('close')}
      </Button>
    ),
  };
  const hidden = periods && !all ? periods.length - shownFirst : 0;
  return (
    <Panel
      title={t('title')}
      lead={periods?.length === 0 ? t('none') : undefined}
      actions={
        <TextField
          select
          size="small"
          label={translate('metrics.reckoning.label')}
          value={reckoning}
          onChange={({ target }) => reckon(target.value === 'REPORT' ? 'REPORT' : 'CALENDAR')}
        >
          {(['CALENDAR', 'REPORT'] as const).map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`metrics.reckoning.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      {!periods &&
        (asked.error ? <ErrorState error={asked.error} onRetry={asked.refetch} /> : <Skeleton rows={4} />)}
      {periods && periods.length > 0 && (
        <ListTable
          rows={all ? periods : periods.slice(0, shownFirst)}
          keyOf={nameOf}
          columns={act ? [...columns, act] : columns}
        />
      )}
      {hidden > 0 && <Button onClick={() => showAll(true)}>{t('more', { n: hidden })}</Button>}
    </Panel>
  );
}
