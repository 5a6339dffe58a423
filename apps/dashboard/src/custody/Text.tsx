import TextField from '@mui/material/TextField';

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly numeric?: boolean;
  readonly hint?: string;
  readonly type?: string;
}

/** One line of a form. */
export function Text({ label, value, onChange, numeric, hint, type }: TextProps) {
  return (
    <TextField
      fullWidth
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      {...(hint ? { helperText: hint } : {})}
      {...(type ? { type } : {})}
      slotProps={{
        htmlInput: { maxLength: 500, ...(numeric ? { inputMode: 'numeric' as const } : {}) },
        inputLabel: type ? { shrink: true } : {},
      }}
    />
  );
}
