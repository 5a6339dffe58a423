import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

const Field = styled('div')({
  display: 'grid',
  justifyItems: 'center',
  gap: 8,
  padding: '40px 16px',
  border: '1px dashed var(--edge)',
  borderRadius: 10,
  textAlign: 'center',
  color: 'var(--muted)',
  '&[data-over]': { borderColor: 'var(--accent)', background: 'var(--accent-tint)' },
});

/** A place to drop a register, and a button for those who do not drag. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <Field
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span>{translate('imports.drop')}</span>
      <Button variant="contained" onClick={() => input.current?.click()} sx={{ minHeight: 44 }}>
        {translate('imports.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx"
        aria-label={translate('imports.choose')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <span style={{ fontSize: 13 }}>{translate('imports.limits')}</span>
    </Field>
  );
}
