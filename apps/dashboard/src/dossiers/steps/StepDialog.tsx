import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useWord } from '../../i18n/use-word.ts';
import type { NextStep, ShownDossier } from './next-step.ts';
import { StepFields } from './StepFields.tsx';
import { StepRefused } from './StepRefused.tsx';
import { emptyDraft, isReady } from './step-draft.ts';
import { useStep } from './use-step.ts';

interface StepDialogProps {
  readonly dossier: ShownDossier;
  readonly kind: NextStep['kind'];
  readonly onClose: () => void;
}

/** Asks what a step needs, sends it with the version seen, and shows a refusal in place. */
export function StepDialog({ dossier: latest, kind, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const word = useWord();
  const notify = useNotify();
  const title = useId();
  const [draft, setDraft] = useState(emptyDraft);
  const [tried, setTried] = useState(false);
  const label = word('DossierEventKind', kind);
  const asked = useStep(latest, kind, () => {
    notify('dossiers.steps.done', { messageArgs: { step: label } });
    onClose();
  });
  const { dossier, step } = asked;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (step && isReady(step, draft)) asked.take(draft).catch(() => undefined);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={title}>{label}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p style={{ margin: 0, color: 'var(--muted)' }}>
            {translate('dossiers.steps.of', { code: dossier.code })}
            {' · '}
            {word('DossierStatus', dossier.status)}
            {step?.allowed && ` → ${word('DossierStatus', step.to)}`}
          </p>
          {step && (
            <StepFields
              step={step}
              papers={dossier.procedure.papers}
              draft={draft}
              onChange={setDraft}
              showMissing={tried}
            />
          )}
          <StepRefused
            refusal={asked.refusal}
            impossible={step?.allowed ? undefined : (step?.refusal ?? undefined)}
            reloaded={asked.reloaded}
            onReload={() => void asked.reload()}
          />
          {asked.failed && <p role="alert">{translate('dossiers.steps.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('dossiers.steps.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!step?.allowed || asked.sending}>
            {translate('dossiers.steps.confirm', { step: label })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
