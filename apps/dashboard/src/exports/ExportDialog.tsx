import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { ExportFields } from './ExportFields.tsx';
import { emptyDraft, inputOf } from './export-draft.ts';
import { requestExport } from './export-queries.ts';

/** Which dossiers, in what file, and what for; nothing leaves without the last. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(requestExport);
  const t = (key: string) => translate(`exports.dialog.${key}`);
  const missing = tried && draft.purpose.trim() === '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.purpose.trim() === '') return;
    act.mutate(
      { input: inputOf(draft) },
      {
        onSuccess: ({ requestExport: answer }) => (isRefusal(answer) ? setRefusal(answer) : onClose()),
      },
    );
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={id}>{t('title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2.5, '&&': { pt: 1 } }}>
          <ExportFields draft={draft} missing={missing} onChange={setDraft} />
          <p style={{ margin: 0, color: 'var(--muted)', fontSize: 13 }}>{t('small')}</p>
          {refusal && <RefusalNote refusal={refusal} />}
          {act.error && <p role="alert">{t('failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button type="submit" variant="contained" disabled={act.isPending}>
            {t('confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
