import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import type { ShipmentDirection, ShipmentState } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { useChoices, useName, useWord } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { DateText } from '../ui/DateText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { OriginTag } from '../ui/ProvenanceTag.tsx';
import { Tag } from '../ui/Tag.tsx';
import { shipmentsQuery } from './custody-queries.ts';
import { parcelAt } from './custody-types.ts';
import { PickupDialog } from './PickupDialog.tsx';

/** The parcels one may see; the address keeps the conditions. */
export function ShipmentList() {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const mayCarry = useMay('CARRY_PAPERS');
  const [params, setParams] = useSearchParams();
  const [after, setAfter] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const states = useChoices('ShipmentState');
  const directions = useChoices('ShipmentDirection');
  const [state, direction, branch] = [params.get('state'), params.get('direction'), params.get('branch')];
  const filter = {
    ...(state ? { state: [state as ShipmentState] } : { open: true }),
    ...(direction && { direction: direction as ShipmentDirection }),
    ...(branch && { branch }),
  };
  const asked = useAsk(shipmentsQuery, { filter, first: 50, after });
  const page = asked.data?.shipments;
  const counts = new Map(asked.data?.openShipments.map((one) => [one.state, one.count]));
  const set = (key: string) => (value: string) => {
    setAfter(null);
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (value) next.set(key, value);
      else next.delete(key);
      return next;
    });
  };
  const t = (key: string) => translate(`custody.${key}`);
  return (
    <Page
      title={t('parcels')}
      lead={t('parcelsLead')}
      asked={asked}
      actions={
        mayCarry && (
          <Button variant="contained" onClick={() => setAsking(true)}>
            {t('askPickup')}
          </Button>
        )
      }
    >
      {page && (
        <Panel>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1.5 }}>
            <Choice
              label={t('state')}
              value={state ?? ''}
              none={t('open')}
              width={220}
              options={states.map(({ id, name: label }) => {
                const count = counts.get(id);
                return { id, name: count ? `${label} (${count})` : label };
              })}
              onChange={set('state')}
            />
            <Choice
              label={t('direction')}
              value={direction ?? ''}
              none={t('all')}
              width={160}
              options={directions}
              onChange={set('direction')}
            />
            <Choice
              label={t('branch')}
              value={branch ?? ''}
              none={t('all')}
              width={220}
              options={(asked.data?.branches ?? []).map((one) => ({ id: one.code, name: name(one) }))}
              onChange={set('branch')}
            />
          </Box>
          {page.nodes.length === 0 ? (
            <EmptyState title={t('none')} text={t('noneText')} />
          ) : (
            <ListTable
              rows={page.nodes}
              keyOf={({ id }) => id}
              columns={[
                {
                  name: t('code'),
                  short: true,
                  cell: ({ code }) => (
                    <Link to={parcelAt(code)} style={{ display: 'inline-block', minHeight: 24 }}>
                      {code}
                    </Link>
                  ),
                },
                {
                  name: t('state'),
                  cell: (row) => (
                    <span>
                      <Tag tone={row.state === 'FAILED_ATTEMPT' ? 'late' : 'plain'}>
                        {word('ShipmentState', row.state)}
                        {row.attempts > 0 && ` · ${row.attempts}`}
                      </Tag>{' '}
                      <OriginTag origin={row.origin} />
                    </span>
                  ),
                },
                { name: t('direction'), cell: (row) => word('ShipmentDirection', row.direction) },
                { name: t('dossier'), short: true, cell: (row) => row.dossierCode ?? t('noDossier') },
                { name: t('holder'), cell: (row) => name(row.holder) },
                { name: t('contact'), cell: (row) => row.contact?.name ?? t('unknown') },
                { name: t('requested'), cell: (row) => <DateText at={row.requestedAt} withTime /> },
              ]}
            />
          )}
          <Box component="nav" aria-label={t('parcels')} sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
            {after && <Button onClick={() => setAfter(null)}>{t('first')}</Button>}
            {page.pageInfo.hasNextPage && (
              <Button onClick={() => setAfter(page.pageInfo.endCursor ?? null)}>{t('next')}</Button>
            )}
          </Box>
        </Panel>
      )}
      {asking && <PickupDialog onClose={() => setAsking(false)} />}
    </Page>
  );
}
