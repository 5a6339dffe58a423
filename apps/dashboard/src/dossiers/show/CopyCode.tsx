import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import IconButton from '@mui/material/IconButton';
import { useNotify, useTranslate } from 'react-admin';

/** Puts the code on the clipboard, for a message or another system. */
export function CopyCode({ code }: { readonly code: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    notify('dossiers.show.copied');
  };
  // Browsers have a clipboard only on a secure address.
  if (!navigator.clipboard) return null;
  return (
    <IconButton
      size="small"
      aria-label={translate('dossiers.show.copy')}
      title={translate('dossiers.show.copy')}
      onClick={() => void copy()}
    >
      <CopyIcon fontSize="small" />
    </IconButton>
  );
}
