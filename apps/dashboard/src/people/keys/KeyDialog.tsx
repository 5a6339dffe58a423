import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RowOf } from '../../api/record-types.ts';
import { KeyForm } from './KeyForm.tsx';
import { SecretOnce } from './SecretOnce.tsx';

interface KeyDialogProps {
  organisations: readonly RowOf<'organisations'>[];
  onClose: () => void;
}

/** First the form, then the secret, once; while the secret shows, only its own button closes. */
export function KeyDialog({ organisations, onClose }: KeyDialogProps) {
  const translate = useTranslate();
  const [created, show] = useState<{ name: string; secret: string }>();
  return (
    <Dialog open onClose={() => !created && onClose()} fullWidth maxWidth="sm">
      <DialogTitle>
        {created
          ? translate('people.keys.secret.title', { name: created.name })
          : translate('people.keys.form.title')}
      </DialogTitle>
      <DialogContent>
        {created ? (
          <SecretOnce secret={created.secret} onDone={onClose} />
        ) : (
          <KeyForm organisations={organisations} onCreated={show} onCancel={onClose} />
        )}
      </DialogContent>
    </Dialog>
  );
}
