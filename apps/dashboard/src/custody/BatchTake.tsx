import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { ConfirmBatchMutation } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { confirmBatch } from './custody-queries.ts';
import type { ShownBatch } from './custody-types.ts';
import { ScanField } from './ScanField.tsx';

type Mismatch = Extract<ConfirmBatchMutation['confirmBatch'], { __typename: 'BatchMismatch' }>;

/** Scans every parcel in and takes the batch over; what does not match is shown as two lists. */
export function BatchTake({ batch }: { readonly batch: ShownBatch }) {
  const translate = useTranslate();
  const notify = useNotify();
  const act = useAct(confirmBatch);
  const [scanned, setScanned] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<RefusalText>();
  const [mismatch, setMismatch] = useState<Mismatch>();
  const step = batch.nextSteps.find((one) => one.act === 'CONFIRM');
  const confirm = () =>
    act.mutate(
      { batch: batch.id, scanned: [...scanned] },
      {
        onSuccess: ({ confirmBatch: answer }) => {
          setMismatch(answer.__typename === 'BatchMismatch' ? answer : undefined);
          setRefusal(isRefusal(answer) && answer.__typename !== 'BatchMismatch' ? answer : undefined);
          if (!isRefusal(answer)) notify('custody.done');
        },
      },
    );
  return (
    <Panel title={translate('custody.takeOver')}>
      {step && !step.allowed && step.refusal ? (
        <RefusalNote refusal={step.refusal} />
      ) : (
        <div style={{ display: 'grid', gap: 12, maxWidth: 560 }}>
          <ScanField
            label={translate('custody.scanIn')}
            onScan={(code) => setScanned((old) => (old.includes(code) ? old : [...old, code]))}
          />
          <p style={{ margin: 0 }} aria-live="polite">
            {translate('custody.scanned', { count: scanned.length, total: batch.parcels })}
            {scanned.length > 0 && `: ${scanned.join(', ')}`}
          </p>
          <Button
            variant="contained"
            sx={{ minHeight: 44 }}
            disabled={scanned.length === 0 || act.isPending}
            onClick={confirm}
          >
            {translate('custody.takeOver')}
          </Button>
          {mismatch && (
            <div role="alert" style={{ borderLeft: '3px solid var(--late)', paddingLeft: 12 }}>
              <strong>{translate('custody.mismatch')}</strong>
              <Codes name={translate('custody.lacking')} codes={mismatch.missing} />
              <Codes name={translate('custody.extra')} codes={mismatch.extra} />
              {mismatch.extra.length > 0 && (
                <Button
                  onClick={() => {
                    setScanned(scanned.filter((code) => !holds(mismatch.extra, code)));
                    setMismatch(undefined);
                  }}
                >
                  {translate('custody.dropExtra')}
                </Button>
              )}
            </div>
          )}
          {refusal && <RefusalNote refusal={refusal} />}
        </div>
      )}
    </Panel>
  );
}

const holds = (codes: readonly string[], code: string) => codes.includes(code.trim().toUpperCase());

function Codes({ name, codes }: { readonly name: string; readonly codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <p style={{ margin: '4px 0' }}>
      {name}: <strong>{codes.join(', ')}</strong>
    </p>
  );
}
