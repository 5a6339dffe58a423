import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../api/viewer.ts';
import type { DossierFilter } from '../filters/dossier-filter.ts';
import { registerUrl } from './register-url.ts';

/** Prints the register of what the list is narrowed to, owners masked or, for who may see them, in full. */
export function PrintRegister({ filter }: { readonly filter: DossierFilter }) {
  const translate = useTranslate();
  const mayPrint = useMay('PRINT_FORMS');
  const mayReveal = useMay('REVEAL_OWNER');
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (!mayPrint) return null;
  const t = (key: string) => translate(`dossiers.forms.register.${key}`);
  const searching = Boolean(filter.search);
  const close = () => setAnchor(undefined);
  const shown = mayReveal ? (['masked', 'full'] as const) : (['masked'] as const);
  return (
    <>
      <span title={searching ? t('searching') : t('recorded')}>
        <Button
          disabled={searching}
          aria-haspopup="menu"
          aria-expanded={Boolean(anchor)}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {t('print')}
        </Button>
      </span>
      <Menu anchorEl={anchor ?? null} open={Boolean(anchor)} onClose={close}>
        {shown.map((owner) => (
          <MenuItem
            key={owner}
            component="a"
            href={registerUrl(filter, owner)}
            target="_blank"
            rel="noopener"
            onClick={close}
          >
            {t(owner)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
