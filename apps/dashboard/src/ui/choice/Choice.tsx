import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
  /** What choosing nothing is called; without it something has to be chosen. */
  none?: string;
  name?: string;
  hint?: string | undefined;
  error?: boolean;
  disabled?: boolean;
  width?: number;
}

/** One of a few named choices. */
export function Choice(props: ChoiceProps) {
  const { label, value, options, onChange, none, name, hint, error, disabled, width } = props;
  return (
    <TextField
      select
      {...(name ? { name } : {})}
      label={label}
      value={value}
      error={error ?? false}
      disabled={disabled ?? false}
      helperText={hint}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: none !== undefined }, inputLabel: none ? { shrink: true } : {} }}
      sx={width ? { minWidth: width, flex: { xs: '1 1 140px', md: '0 0 auto' } } : {}}
    >
      {none !== undefined && <MenuItem value="">{none}</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.id} value={option.id}>
          {option.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
