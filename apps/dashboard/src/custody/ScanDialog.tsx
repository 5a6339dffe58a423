import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecipientKind } from '../api/generated/graphql.ts';
import { useChoices, useName, useWord } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { scanShipment } from './custody-queries.ts';
import type { NextScan, ShownParcel } from './custody-types.ts';
import { Text } from './Text.tsx';
import { useSent } from './use-sent.ts';

interface ScanDialogProps {
  readonly parcel: ShownParcel;
  readonly scan: NextScan;
  readonly onClose: () => void;
}

/** Asks only what the scan needs, and sends it with the version seen. */
export function ScanDialog({ parcel, scan, onClose }: ScanDialogProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const recipients = useChoices('RecipientKind');
  const [slipNumber, setSlip] = useState('');
  const [sealNumber, setSeal] = useState('');
  const [papers, setPapers] = useState('');
  const [reasonCode, setReason] = useState('');
  const [recipient, setRecipient] = useState<RecipientKind>('OWNER');
  const [identityChecked, setChecked] = useState(false);
  const sent = useSent(scanShipment);
  const { needs, to } = scan;
  const needsAny = (need: NextScan['needs'][number]) => needs.includes(need);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const said = {
      ...(needsAny('SLIP') && { slipNumber }),
      ...(needsAny('SEAL') && { sealNumber }),
      ...(needsAny('PAPER_COUNT') && papers && { paperCount: Number(papers) }),
      ...(needsAny('RECIPIENT') && { recipient, identityChecked }),
    };
    const input = {
      shipment: parcel.id,
      seenVersion: parcel.version,
      to,
      said,
      reasonCode: reasonCode || null,
    };
    sent.send({ input }, onClose);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="scan-title">
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id="scan-title">{word('ShipmentState', to)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p style={{ margin: 0, color: 'var(--muted)' }}>{parcel.code}</p>
          {needsAny('SLIP') && (
            <Text label={translate('custody.slipNumber')} value={slipNumber} onChange={setSlip} />
          )}
          {needsAny('SEAL') && (
            <Text label={translate('custody.sealNumber')} value={sealNumber} onChange={setSeal} />
          )}
          {needsAny('PAPER_COUNT') && (
            <Text label={translate('custody.paperCount')} value={papers} onChange={setPapers} numeric />
          )}
          {needsAny('REASON') && (
            <Choice
              label={translate('custody.reason')}
              value={reasonCode}
              options={scan.reasons.map((reason) => ({ id: reason.code, name: name(reason) }))}
              onChange={setReason}
            />
          )}
          {needsAny('RECIPIENT') && (
            <>
              <Choice
                label={translate('custody.recipient')}
                value={recipient}
                options={recipients}
                onChange={(chosen) => setRecipient(chosen as RecipientKind)}
              />
              <FormControlLabel
                sx={{ minHeight: 44, m: 0 }}
                label={translate('custody.identity')}
                control={<Checkbox checked={identityChecked} onChange={(_event, on) => setChecked(on)} />}
              />
            </>
          )}
          {sent.refusal && <RefusalNote refusal={sent.refusal} />}
          {sent.failed && <p role="alert">{translate('custody.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} sx={{ minHeight: 44 }}>
            {translate('custody.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={sent.sending} sx={{ minHeight: 44 }}>
            {translate('custody.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
