import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { OriginTag } from '../ui/ProvenanceTag.tsx';
import { Tag } from '../ui/Tag.tsx';
import { BatchGive } from './BatchGive.tsx';
import { BatchItems } from './BatchItems.tsx';
import { BatchTake } from './BatchTake.tsx';
import { batchQuery } from './custody-queries.ts';
import type { ShownBatch } from './custody-types.ts';

/** One handover batch: its list while it is made, its two confirmations, and what did not match. */
export function BatchShow() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const word = useWord();
  const asked = useAsk(batchQuery, { id });
  const batch = asked.data?.handoverBatch;
  const may = (act: ShownBatch['nextSteps'][number]['act']) =>
    batch?.nextSteps.some((step) => step.act === act && step.allowed) ?? false;
  return (
    <Page
      title={batch?.code ?? translate('custody.batches')}
      beside={
        batch && (
          <>
            <Tag tone="accent">{word('BatchState', batch.state)}</Tag>
            <OriginTag origin={batch.origin} />
          </>
        )
      }
      lead={batch && <Said batch={batch} />}
      asked={asked}
      {...(asked.data && !batch ? { missing: translate('custody.missing') } : {})}
    >
      {batch && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {may('CHANGE') && <BatchGive batch={batch} />}
          {batch.state === 'HANDED_OVER' && <BatchTake batch={batch} />}
          <Panel title={`${translate('custody.list')} (${batch.parcels})`}>
            <BatchItems batch={batch} mayChange={may('CHANGE')} />
          </Panel>
        </Box>
      )}
    </Page>
  );
}

/** Who gave and who took, when. */
function Said({ batch }: { readonly batch: ShownBatch }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const at = (key: string, moment: string | null | undefined, who: string | null | undefined) =>
    moment && [translate(`custody.${key}`), dateTimeOf(moment), who].filter(Boolean).join(' ');
  const parts = [
    word('ShipmentDirection', batch.direction),
    name(batch.branch),
    batch.sealNumber && `${translate('custody.seal')} ${batch.sealNumber}`,
    at('opened', batch.openedAt, batch.openedBy),
    at('handedOver', batch.handedOverAt, batch.handedOverBy),
    at('confirmed', batch.confirmedAt, batch.confirmedBy),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
