import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { ThresholdsQuery } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useWord } from '../../i18n/use-word.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { setThresholdMutation } from './criteria-queries.ts';
import { isShare, numberTyped, typedOf } from './threshold-units.ts';

interface ThresholdDialogProps {
  threshold: ThresholdsQuery['thresholds'][number];
  onClose: () => void;
}

/** A new number and where it comes from. */
export function ThresholdDialog({ threshold: { threshold, current }, onClose }: ThresholdDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const word = useWord();
  const title = useId();
  const [typed, type] = useState(typedOf(threshold, current.value));
  const [source, name] = useState('');
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(setThresholdMutation);
  const value = numberTyped(threshold, typed);
  const t = (key: string) => translate(`criteria.${key}`);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (value === undefined) return;
    const input = { threshold, seenVersion: current.version, value, source };
    const { setThreshold: answer } = await mutateAsync({ input });
    if (isRefusal(answer)) return refuse(answer);
    notify('criteria.saved', { type: 'success' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={(event) => void save(event)}>
        <DialogTitle id={title}>{word('EligibilityThreshold', threshold)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <TextField
            name="value"
            label={t('value')}
            value={typed}
            error={value === undefined}
            helperText={
              value === undefined ? t('notNumber') : isShare(threshold) ? t('percentHint') : undefined
            }
            onChange={({ target }) => type(target.value)}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
          <TextField
            name="source"
            label={t('source')}
            helperText={t('sourceHint')}
            value={source}
            required
            multiline
            onChange={({ target }) => name(target.value)}
          />
          {refusal && <RefusalNote refusal={refusal} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            disabled={isPending || value === undefined || !source.trim()}
          >
            {t('save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
