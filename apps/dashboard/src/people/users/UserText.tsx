import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { faultOf, type UserDraft } from './user-draft.ts';

interface UserTextProps {
  field: 'name' | 'email' | 'password';
  draft: UserDraft;
  isNew: boolean;
  tried: boolean;
  onChange: (value: string) => void;
}

/** One written field of the account form. */
export function UserText({ field, draft, isNew, tried, onChange }: UserTextProps) {
  const translate = useTranslate();
  const fault = tried ? faultOf(field, draft, isNew) : undefined;
  const hint = fault ?? (field === 'password' ? 'passwordHint' : undefined);
  return (
    <TextField
      name={field}
      type={field === 'name' ? 'text' : field}
      label={translate(`people.users.form.${field}`)}
      value={draft[field]}
      disabled={field === 'email' && !isNew}
      error={fault !== undefined}
      helperText={hint && translate(`people.users.form.${hint}`)}
      autoComplete={field === 'password' ? 'new-password' : 'off'}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
