import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { ShipmentDirection } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { DateText } from '../ui/DateText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { OriginTag } from '../ui/ProvenanceTag.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { Tag } from '../ui/Tag.tsx';
import { batchesQuery, openBatch } from './custody-queries.ts';

/** The handover batches, the newest first, and the way to open one: the post gives papers, the HCC gives results. */
export function BatchList() {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const navigate = useNavigate();
  const { viewer } = useSeat();
  const mayCarry = useMay('CARRY_PAPERS');
  const [after, setAfter] = useState<string | null>(null);
  const [branch, setBranch] = useState(viewer.branch?.code ?? '');
  const [refusal, setRefusal] = useState<RefusalText>();
  const asked = useAsk(batchesQuery, { filter: null, first: 50, after });
  const act = useAct(openBatch);
  const atDesk = viewer.role === 'HCC_OFFICER' || viewer.role === 'HCC_MANAGER';
  const direction: ShipmentDirection = atDesk ? 'TO_CITIZEN' : 'TO_HCC';
  const page = asked.data?.handoverBatches;
  const t = (key: string) => translate(`custody.${key}`);
  const open = () =>
    act.mutate(
      { direction, branch },
      {
        onSuccess: ({ openBatch: answer }) =>
          isRefusal(answer) ? setRefusal(answer) : navigate(`/batches/${answer.id}`),
      },
    );
  return (
    <Page title={t('batches')} lead={t('batchesLead')} asked={asked}>
      {mayCarry && (
        <Panel title={t('newBatch')} lead={word('ShipmentDirection', direction)}>
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
            {!viewer.branch && (
              <Choice
                label={t('branch')}
                value={branch}
                width={260}
                options={(asked.data?.branches ?? []).map((one) => ({ id: one.code, name: name(one) }))}
                onChange={setBranch}
              />
            )}
            <Button
              variant="contained"
              sx={{ minHeight: 44 }}
              disabled={!branch || act.isPending}
              onClick={open}
            >
              {t('newBatch')}
            </Button>
          </div>
          {refusal && <RefusalNote refusal={refusal} />}
        </Panel>
      )}
      {page && (
        <Panel>
          {page.nodes.length === 0 ? (
            <EmptyState title={t('noBatch')} text={t('noBatchText')} />
          ) : (
            <ListTable
              rows={page.nodes}
              keyOf={({ id }) => id}
              columns={[
                {
                  name: t('batch'),
                  short: true,
                  cell: ({ id, code }) => <Link to={`/batches/${id}`}>{code}</Link>,
                },
                {
                  name: t('state'),
                  cell: (row) => (
                    <span>
                      <Tag>{word('BatchState', row.state)}</Tag> <OriginTag origin={row.origin} />
                    </span>
                  ),
                },
                { name: t('direction'), cell: (row) => word('ShipmentDirection', row.direction) },
                { name: t('branch'), cell: (row) => name(row.branch) },
                { name: t('parcelCount'), figure: true, cell: (row) => row.parcels },
                { name: t('seal'), cell: (row) => row.sealNumber ?? t('unknown') },
                { name: t('opened'), cell: (row) => <DateText at={row.openedAt} withTime /> },
              ]}
            />
          )}
          {after && <Button onClick={() => setAfter(null)}>{t('first')}</Button>}
          {page.pageInfo.hasNextPage && (
            <Button onClick={() => setAfter(page.pageInfo.endCursor ?? null)}>{t('next')}</Button>
          )}
        </Panel>
      )}
    </Page>
  );
}
