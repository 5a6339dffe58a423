import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslate } from 'react-admin';
import type { ProcedureDraft } from './procedure-draft.ts';

interface DraftCheckProps {
  field: keyof ProcedureDraft;
  draft: ProcedureDraft;
  onChange: (value: boolean) => void;
}

/** One yes or no of the procedure form. */
export function DraftCheck({ field, draft, onChange }: DraftCheckProps) {
  const translate = useTranslate();
  return (
    <FormControlLabel
      label={translate(`procedures.edit.${field}`)}
      control={
        <Checkbox
          name={field}
          checked={draft[field] === true}
          onChange={(_event, value) => onChange(value)}
        />
      }
    />
  );
}
