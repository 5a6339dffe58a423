import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RefusalText } from '../api/refusal.ts';
import { RefusalNote } from './RefusalNote.tsx';

interface NoteDialogProps {
  title: string;
  /** What it means to confirm. */
  children: ReactNode;
  note: string;
  confirm: string;
  refusal: RefusalText | undefined;
  pending: boolean;
  onConfirm: (note: string | null) => void;
  onClose: () => void;
}

/** Asks to confirm an act that stays, with a note. */
export function NoteDialog({
  title,
  children,
  note: label,
  confirm,
  refusal,
  pending,
  onConfirm,
  onClose,
}: NoteDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const [note, setNote] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(note.trim() || null);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <div>{children}</div>
          <TextField
            label={label}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            size="small"
          />
          {refusal && <RefusalNote refusal={refusal} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={pending}>
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
