import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import type { NextScan, ShownParcel } from './custody-types.ts';
import { ScanDialog } from './ScanDialog.tsx';

/** What may follow, one thumb-high button each; what may not says why. */
export function ScanActions({ parcel }: { readonly parcel: ShownParcel }) {
  const translate = useTranslate();
  const word = useWord();
  const english = useFormat().locale === 'en';
  const [opened, setOpened] = useState<NextScan['to']>();
  const scan = parcel.nextScans.find(({ to }) => to === opened);
  if (parcel.nextScans.length === 0)
    return <p style={{ margin: 0, color: 'var(--muted)' }}>{translate('custody.ended')}</p>;
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      {parcel.nextScans.map(({ to, allowed, refusal }) =>
        allowed ? (
          <Button
            key={to}
            variant={to === 'CANCELLED' || to === 'FAILED_ATTEMPT' ? 'outlined' : 'contained'}
            sx={{ minHeight: 44 }}
            onClick={() => setOpened(to)}
          >
            {word('ShipmentState', to)}
          </Button>
        ) : (
          <div key={to} style={{ color: 'var(--muted)' }}>
            {word('ShipmentState', to)}
            <div style={{ fontSize: 13 }}>{english ? refusal?.messageEn : refusal?.message}</div>
            <div style={{ fontSize: 13 }}>{english ? refusal?.fixEn : refusal?.fix}</div>
          </div>
        ),
      )}
      {scan && <ScanDialog parcel={parcel} scan={scan} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
