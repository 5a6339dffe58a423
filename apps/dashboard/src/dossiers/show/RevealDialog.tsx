import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../../api/ask.ts';
import type { DossierRevealOwnerMutation } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { revealOwner } from '../dossier-queries.ts';

export type RevealedOwner = Extract<
  DossierRevealOwnerMutation['revealOwner'],
  { __typename: 'RevealedOwner' }
>;

interface RevealDialogProps {
  readonly dossier: string;
  readonly onClose: () => void;
  readonly onRevealed: (owner: RevealedOwner) => void;
}

/** A reason first; what comes back stays in this screen and in no cache. */
export function RevealDialog({ dossier, onClose, onRevealed }: RevealDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useMutation({
    mutationFn: () => ask(revealOwner, { dossier, reason: reason.trim() }),
    gcTime: 0,
    onSuccess: ({ revealOwner: answer }) => {
      if (isRefusal(answer)) return setRefusal(answer);
      onRevealed(answer as RevealedOwner);
      onClose();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') act.mutate();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="reveal-title">
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id="reveal-title">{translate('dossiers.owner.dialog')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p style={{ margin: 0, color: 'var(--muted)' }}>{translate('dossiers.owner.dialogHint')}</p>
          <TextField
            autoFocus
            required
            fullWidth
            label={translate('dossiers.owner.why')}
            helperText={translate(missing ? 'dossiers.owner.whyMissing' : 'dossiers.owner.whyHint')}
            error={missing}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {refusal && <RefusalNote refusal={refusal} />}
          {act.error && <p role="alert">{translate('dossiers.steps.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('dossiers.steps.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={act.isPending}>
            {translate('dossiers.owner.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
