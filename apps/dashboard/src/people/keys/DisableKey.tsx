import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { disableKeyMutation } from './key-queries.ts';

/** Ends a key, after saying what that means; it cannot be undone. */
export function DisableKey({ of }: { of: { id: string; name: string } }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(disableKeyMutation);
  const disable = async () => {
    const { disableApiKey: answer } = await mutateAsync({ id: of.id });
    if (isRefusal(answer)) return refuse(answer);
    setOpen(false);
    notify('people.keys.disabledDone', { type: 'success', messageArgs: { name: of.name } });
  };
  return (
    <>
      <Button size="small" color="error" onClick={() => setOpen(true)}>
        {translate('people.keys.disable')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)}>
        <DialogTitle>{translate('people.keys.disableTitle', { name: of.name })}</DialogTitle>
        <DialogContent>
          {translate('people.keys.disableBody')}
          {refusal && <RefusalNote refusal={refusal} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('people.keys.cancel')}</Button>
          <Button color="error" variant="contained" onClick={() => void disable()} disabled={isPending}>
            {translate('people.keys.disable')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
