import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { AcknowledgementReason, QualityCheckId } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useChoices } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { acknowledgeFinding } from './quality-queries.ts';

interface AcknowledgeDialogProps {
  readonly check: QualityCheckId;
  readonly finding: { readonly id: string; readonly subject: string };
  readonly onClose: () => void;
}

/** Why a finding stays as it is: a coded reason and a note, both kept with who said so. */
export function AcknowledgeDialog({ check, finding, onClose }: AcknowledgeDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const reasons = useChoices('AcknowledgementReason');
  const [reason, setReason] = useState<AcknowledgementReason>('TRUE_AS_IT_IS');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(acknowledgeFinding);
  const t = (key: string) => translate(`quality.${key}`);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(note.trim() === '');
    if (note.trim() === '') return;
    const input = { check, finding: finding.id, reason, note: note.trim() };
    act.mutate(
      { input },
      {
        onSuccess: ({ acknowledgeFinding: answer }) => {
          if (isRefusal(answer)) return setRefusal(answer);
          notify('quality.saved');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={title}>
          {t('acknowledgeTitle')}: {finding.subject}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p style={{ margin: '0 0 8px', color: 'var(--muted)' }}>{t('acknowledgeLead')}</p>
          <Choice
            label={t('reason')}
            value={reason}
            options={reasons}
            onChange={(id) => setReason(reasons.find((one) => one.id === id)?.id ?? reason)}
          />
          <TextField
            required
            fullWidth
            multiline
            label={t('note')}
            value={note}
            error={missing}
            helperText={t(missing ? 'noteMissing' : 'noteHint')}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
          {refusal && <RefusalNote refusal={refusal} />}
          {act.isError && <p role="alert">{t('failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={act.isPending}>
            {t('acknowledge')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
