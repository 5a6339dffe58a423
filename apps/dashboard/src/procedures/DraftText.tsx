import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { faultOf, type ProcedureDraft } from './procedure-draft.ts';

interface DraftTextProps {
  field: keyof ProcedureDraft;
  draft: ProcedureDraft;
  kind?: 'date' | 'figure' | 'lines' | undefined;
  onChange: (value: string) => void;
}

const optional: ReadonlySet<keyof ProcedureDraft> = new Set([
  'timeLimitOnline',
  'extensionMaxDays',
  'feeVnd',
  'feeBasis',
  'decisionNumber',
  'validTo',
]);

/** One written field of the procedure form, with its fault or its hint beneath. */
export function DraftText({ field, draft, kind, onChange }: DraftTextProps) {
  const translate = useTranslate();
  const fault = faultOf(field, draft);
  const hint = fault ?? (optional.has(field) ? 'optional' : undefined);
  return (
    <TextField
      name={field}
      label={translate(`procedures.edit.${field}`)}
      value={draft[field]}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'figure' ? 'numeric' : 'text'}
      multiline={kind === 'lines'}
      error={fault !== undefined}
      helperText={hint && translate(`procedures.edit.${hint}`)}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ inputLabel: kind === 'date' ? { shrink: true } : {} }}
    />
  );
}
