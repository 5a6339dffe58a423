import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';

interface ScanFieldProps {
  readonly label: string;
  readonly onScan: (code: string) => void;
}

/** A field for a scan-gun, which types a code and Enter; a hand may type too. It stays ready for the next one. */
export function ScanField({ label, onScan }: ScanFieldProps) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const scanned = code.trim();
    setCode('');
    if (scanned) onScan(scanned);
  };
  return (
    <form onSubmit={onSubmit} style={{ display: 'flex', gap: 8 }}>
      <TextField
        fullWidth
        label={label}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'characters', maxLength: 60 } }}
      />
      <Button type="submit" variant="outlined" sx={{ minHeight: 44 }}>
        {translate('custody.add')}
      </Button>
    </form>
  );
}
