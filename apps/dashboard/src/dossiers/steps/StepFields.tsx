import Collapse from '@mui/material/Collapse';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useName } from '../../i18n/use-word.ts';
import type { ListedPaper } from '../papers/PaperTicks.tsx';
import type { NextStep } from './next-step.ts';
import { SaidFields } from './SaidFields.tsx';
import { lacksReason, type StepDraft } from './step-draft.ts';

interface StepFieldsProps {
  readonly step: NextStep;
  readonly papers: readonly ListedPaper[];
  readonly draft: StepDraft;
  readonly onChange: (draft: StepDraft) => void;
  readonly showMissing: boolean;
}

/** A reason from the list the API gives, what the step asks for, a note, and for what was done earlier, when. */
export function StepFields({ step, papers, draft, onChange, showMissing }: StepFieldsProps) {
  const translate = useTranslate();
  const name = useName();
  const [earlier, setEarlier] = useState(draft.occurredAt !== '');
  const missing = showMissing && lacksReason(step, draft);
  return (
    <>
      {step.formNumber && (
        <p style={{ margin: 0 }}>
          {translate('dossiers.steps.form', {
            form: translate(`dossiers.timeline.form.${step.formNumber}`),
          })}
        </p>
      )}
      {step.reasons.length > 0 && (
        <TextField
          select
          autoFocus
          fullWidth
          required={step.reasonRequired}
          label={translate('dossiers.steps.reason')}
          value={draft.reasonCode}
          onChange={(event) => onChange({ ...draft, reasonCode: event.target.value })}
          error={missing}
          helperText={missing ? translate('dossiers.steps.reasonMissing') : undefined}
        >
          {step.reasons.map((reason) => (
            <MenuItem key={reason.code} value={reason.code}>
              {name(reason)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <SaidFields
        step={step}
        papers={papers}
        said={draft.said}
        onChange={(said) => onChange({ ...draft, said })}
        showMissing={showMissing}
      />
      <TextField
        multiline
        minRows={2}
        fullWidth
        autoFocus={step.reasons.length === 0 && !step.asks}
        label={translate('dossiers.steps.note')}
        helperText={translate('dossiers.steps.noteHint')}
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <FormControlLabel
        label={translate('dossiers.steps.backdate')}
        control={
          <Switch
            checked={earlier}
            onChange={(_event, on) => {
              setEarlier(on);
              if (!on) onChange({ ...draft, occurredAt: '' });
            }}
          />
        }
      />
      <Collapse in={earlier} unmountOnExit>
        <TextField
          type="datetime-local"
          fullWidth
          label={translate('dossiers.steps.occurredAt')}
          helperText={translate('dossiers.steps.occurredAtHint')}
          value={draft.occurredAt}
          onChange={(event) => onChange({ ...draft, occurredAt: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Collapse>
    </>
  );
}
