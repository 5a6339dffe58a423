import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useWord } from '../../i18n/use-word.ts';
import { advanceDossier } from '../dossier-queries.ts';
import type { NextStep, ShownDossier } from './next-step.ts';
import { StepFields } from './StepFields.tsx';
import { StepRefused } from './StepRefused.tsx';
import { emptyDraft, isReady, stepInput } from './step-draft.ts';

interface StepDialogProps {
  readonly dossier: ShownDossier;
  readonly kind: NextStep['kind'];
  readonly onClose: () => void;
}

/** Asks what a step needs, sends it with the version seen, and shows a refusal in place. */
export function StepDialog({ dossier, kind, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const word = useWord();
  const notify = useNotify();
  const act = useAct(advanceDossier);
  const [draft, setDraft] = useState(emptyDraft);
  const [refusal, setRefusal] = useState<RefusalText>();
  const [tried, setTried] = useState(false);
  const step = dossier.nextSteps.find((next) => next.kind === kind);
  const label = word('DossierEventKind', kind);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!step || !isReady(step, draft)) return;
    setRefusal(undefined);
    const { advanceDossier: answer } = await act.mutateAsync({ input: stepInput(dossier, kind, draft) });
    if (isRefusal(answer)) return setRefusal(answer);
    notify('dossiers.steps.done', { messageArgs: { step: label } });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { component: 'form', onSubmit, noValidate: true } as object }}
    >
      <DialogTitle>{label}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <p style={{ margin: 0, color: 'var(--muted)' }}>
          {translate('dossiers.steps.of', { code: dossier.code })}
          {' · '}
          {word('DossierStatus', dossier.status)}
          {step && ` → ${word('DossierStatus', step.to)}`}
        </p>
        {step?.allowed && <StepFields step={step} draft={draft} onChange={setDraft} showMissing={tried} />}
        {!step?.allowed && <p>{translate('dossiers.steps.noLonger')}</p>}
        <StepRefused
          refusal={refusal ?? (step && !step.allowed ? (step.refusal ?? undefined) : undefined)}
          onReloaded={() => setRefusal(undefined)}
        />
        {act.error && <p role="alert">{translate('dossiers.steps.failed')}</p>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('dossiers.steps.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={!step?.allowed || act.isPending}>
          {translate('dossiers.steps.confirm', { step: label })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
