import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PaymentMethod } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import type { ShownFee } from './FeeRow.tsx';
import { payFee, refundFee } from './fee-queries.ts';
import { useFeeAct } from './use-fee-act.ts';

interface FeeDialogProps {
  readonly fee: ShownFee;
  readonly act: 'pay' | 'refund';
  readonly onClose: () => void;
}

/** How a fee was paid, or paid back, and the number of its receipt. */
export function FeeDialog({ fee, act, onClose }: FeeDialogProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const title = useId();
  const methods = useChoices('PaymentMethod');
  const [method, setMethod] = useState<PaymentMethod>('CASH');
  const [receiptNumber, setReceiptNumber] = useState('');
  const [missing, setMissing] = useState(false);
  const [paying, payingBack] = [useFeeAct(payFee, onClose), useFeeAct(refundFee, onClose)];
  const { sending, failed, refusal, send } = act === 'pay' ? paying : payingBack;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(receiptNumber.trim() === '');
    if (receiptNumber.trim() !== '')
      send({ input: { fee: fee.id, method, receiptNumber: receiptNumber.trim() } });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={title}>{translate(`dossiers.fees.${act}Title`)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p style={{ margin: '0 0 8px', color: 'var(--muted)' }}>
            {translate('dossiers.fees.amount', { amount: number(fee.amountVnd) })} · {fee.basis}
          </p>
          <Choice
            label={translate('dossiers.said.method')}
            value={method}
            options={methods}
            onChange={(chosen) => setMethod(chosen as PaymentMethod)}
          />
          <TextField
            autoFocus
            required
            fullWidth
            label={translate('dossiers.said.receiptNumber')}
            value={receiptNumber}
            onChange={(event) => setReceiptNumber(event.target.value)}
            error={missing}
            helperText={translate(`dossiers.said.${missing ? 'needed' : 'hint'}.receiptNumber`)}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
          {refusal && <RefusalNote refusal={refusal} />}
          {failed && <p role="alert">{translate('dossiers.steps.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('dossiers.steps.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={sending}>
            {translate(`dossiers.fees.${act}Confirm`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
