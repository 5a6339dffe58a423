import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** A text to take away, with a button that copies it. */
export function CopyBlock({ text, label }: { text: string; label: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Box>
      <Box
        component="pre"
        tabIndex={0}
        sx={{
          m: 0,
          mb: 1,
          p: 1.5,
          borderRadius: 2,
          bgcolor: 'var(--sunken)',
          fontSize: 13,
          lineHeight: '20px',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {text}
      </Box>
      <Button size="small" variant="outlined" onClick={() => void copy()} aria-live="polite">
        {copied ? translate('people.keys.secret.copied') : label}
      </Button>
    </Box>
  );
}
