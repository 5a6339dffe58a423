import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { FeeCollectAt, FeeKind } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import type { ShownDossier } from '../steps/next-step.ts';
import { emptyFee, type FeeDraft, feeInput, missingInFee } from './fee-draft.ts';
import { addFee } from './fee-queries.ts';
import { useFeeAct } from './use-fee-act.ts';

interface AddFeeDialogProps {
  readonly dossier: ShownDossier;
  readonly onClose: () => void;
}

/** A fee or duty that becomes due with the dossier: what, how much, by which instrument, collected when. */
export function AddFeeDialog({ dossier, onClose }: AddFeeDialogProps) {
  const translate = useTranslate();
  const title = useId();
  const kinds = useChoices('FeeKind');
  const moments = useChoices('FeeCollectAt');
  const open = dossier.feeAdditions.filter(({ refusal }) => !refusal).map(({ collectAt }) => collectAt);
  const [draft, setDraft] = useState<FeeDraft>(() => emptyFee(dossier, open));
  const [checked, setChecked] = useState(false);
  const { sending, failed, refusal, send } = useFeeAct(addFee, onClose);
  const missing = checked ? missingInFee(draft) : [];
  const change = (some: Partial<FeeDraft>) => setDraft({ ...draft, ...some });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (missingInFee(draft).length === 0) send({ input: feeInput(dossier, draft) });
  };
  const text = (field: 'amount' | 'basis', longest: number, numeric = false) => (
    <TextField
      required
      fullWidth
      label={translate(`dossiers.said.${field}`)}
      value={draft[field]}
      onChange={(event) => change({ [field]: event.target.value })}
      error={missing.includes(field)}
      helperText={translate(`dossiers.said.${missing.includes(field) ? 'needed' : 'hint'}.${field}`)}
      slotProps={{ htmlInput: { maxLength: longest, ...(numeric && { inputMode: 'numeric' as const }) } }}
    />
  );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={onSubmit} noValidate>
        <DialogTitle id={title}>{translate('dossiers.fees.addTitle')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <p style={{ margin: '0 0 8px', color: 'var(--muted)' }}>{translate('dossiers.fees.addLead')}</p>
          <Choice
            label={translate('dossiers.said.feeKind')}
            value={draft.kind}
            options={kinds}
            onChange={(kind) => change({ kind: kind as FeeKind })}
          />
          {text('amount', 15, true)}
          {text('basis', 300)}
          <Choice
            label={translate('dossiers.fees.collectAt')}
            value={draft.collectAt}
            options={moments.filter(({ id }) => open.some((moment) => moment === id))}
            onChange={(collectAt) => change({ collectAt: collectAt as FeeCollectAt })}
          />
          {refusal && <RefusalNote refusal={refusal} />}
          {failed && <p role="alert">{translate('dossiers.steps.failed')}</p>}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('dossiers.steps.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={sending}>
            {translate('dossiers.fees.addConfirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
