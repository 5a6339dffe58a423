import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from 'react-admin';
import type { RefusalText } from '../../api/refusal.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';

interface EntryDialogProps {
  title: string;
  ready: boolean;
  refusal: RefusalText | undefined;
  onSave: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A new entry of a register. */
export function EntryDialog({ title, ready, refusal, onSave, onClose, children }: EntryDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={onSubmit}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          {children}
          {refusal && <RefusalNote refusal={refusal} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('registers.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!ready}>
            {translate('registers.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
