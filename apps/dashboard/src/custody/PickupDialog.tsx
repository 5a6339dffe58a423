import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useSeat } from '../api/viewer.ts';
import { useName } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { pickupChoicesQuery, requestPickup } from './custody-queries.ts';
import { Text } from './Text.tsx';
import { noWish, windowInput } from './time-window.ts';
import { useSent } from './use-sent.ts';
import { WindowFields } from './WindowFields.tsx';

/** Asks the post to fetch papers at a home. */
export function PickupDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const name = useName();
  const { viewer } = useSeat();
  const choices = useAsk(pickupChoicesQuery, {}).data;
  const [procedure, setProcedure] = useState('');
  const [branch, setBranch] = useState(viewer.branch?.code ?? '');
  const [contact, setContact] = useState({ name: '', phone: '', address: '' });
  const [window, setWindow] = useState(noWish);
  // Of two taps on a slow line the second is the same request.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const sent = useSent(requestPickup);
  const options = (rows: readonly { code: string; nameVi: string; nameEn: string }[] | undefined) =>
    (rows ?? []).map((row) => ({ id: row.code, name: name(row) }));
  const part = (key: keyof typeof contact) => (
    <Text
      label={translate(`custody.${key}`)}
      value={contact[key]}
      onChange={(value) => setContact({ ...contact, [key]: value })}
    />
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    sent.send(
      { input: { procedure, branch: branch || null, contact, idempotencyKey, ...windowInput(window) } },
      onClose,
    );
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="pickup-title">
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id="pickup-title">{translate('custody.askPickup')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5, pt: '8px !important' }}>
          <Choice
            label={translate('custody.procedure')}
            value={procedure}
            options={options(choices?.procedures)}
            onChange={setProcedure}
          />
          {!viewer.branch && (
            <Choice
              label={translate('custody.branch')}
              value={branch}
              options={options(choices?.branches)}
              onChange={setBranch}
            />
          )}
          {part('name')}
          {part('phone')}
          {part('address')}
          <WindowFields window={window} onChange={setWindow} />
          {sent.refusal && <RefusalNote refusal={sent.refusal} />}
          {sent.failed && <p role="alert">{translate('custody.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('custody.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={sent.sending || !procedure}>
            {translate('custody.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
