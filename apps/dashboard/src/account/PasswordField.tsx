import TextField from '@mui/material/TextField';

interface PasswordFieldProps {
  name: string;
  label: string;
  /** A password to be, which has a least length. */
  fresh?: boolean;
}

export function PasswordField({ name, label, fresh = false }: PasswordFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      type="password"
      required
      fullWidth
      autoComplete={fresh ? 'new-password' : 'current-password'}
      slotProps={{ htmlInput: { minLength: fresh ? 12 : 1, maxLength: 128 } }}
    />
  );
}
