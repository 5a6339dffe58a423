import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { SaidPart } from './SaidFields.tsx';
import type { SaidDraft } from './said-draft.ts';

type TextOf = { [Key in keyof SaidDraft]: SaidDraft[Key] extends string ? Key : never }[keyof SaidDraft];

interface SaidTextProps extends SaidPart {
  readonly field: TextOf;
  readonly longest: number;
  readonly hint?: boolean;
  readonly numeric?: boolean;
}

/** One required text of a step; its label, hint and what it lacks go by the field's name. */
export function SaidText({ said, change, lacks, field, longest, hint, numeric }: SaidTextProps) {
  const translate = useTranslate();
  const missing = lacks(field);
  const helper = missing ? 'needed' : hint ? 'hint' : undefined;
  return (
    <TextField
      required
      fullWidth
      label={translate(`dossiers.said.${field}`)}
      value={said[field]}
      onChange={(event) => change({ [field]: event.target.value })}
      error={missing}
      helperText={helper && translate(`dossiers.said.${helper}.${field}`)}
      slotProps={{ htmlInput: { maxLength: longest, ...(numeric ? { inputMode: 'numeric' as const } : {}) } }}
    />
  );
}
