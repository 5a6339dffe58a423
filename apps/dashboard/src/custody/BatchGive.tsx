import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { addToBatch, handOverBatch } from './custody-queries.ts';
import type { ShownBatch } from './custody-types.ts';
import { ScanField } from './ScanField.tsx';
import { Text } from './Text.tsx';
import { useSent } from './use-sent.ts';

/** Scans parcels out, then seals the batch and gives it away. */
export function BatchGive({ batch }: { readonly batch: ShownBatch }) {
  const translate = useTranslate();
  const [sealNumber, setSeal] = useState('');
  const adding = useSent(addToBatch);
  const giving = useSent(handOverBatch);
  const refusal = adding.refusal ?? giving.refusal;
  return (
    <Panel title={translate('custody.handOver')}>
      <div style={{ display: 'grid', gap: 12, maxWidth: 560 }}>
        <ScanField
          label={translate('custody.scanOut')}
          onScan={(shipment) => adding.send({ batch: batch.id, shipment })}
        />
        <Text label={translate('custody.sealNumber')} value={sealNumber} onChange={setSeal} />
        <Button
          variant="contained"
          sx={{ minHeight: 44 }}
          disabled={batch.parcels === 0 || !sealNumber.trim() || giving.sending}
          onClick={() => giving.send({ batch: batch.id, seenVersion: batch.version, sealNumber })}
        >
          {translate('custody.handOver')}
        </Button>
        {refusal && <RefusalNote refusal={refusal} />}
      </div>
    </Panel>
  );
}
