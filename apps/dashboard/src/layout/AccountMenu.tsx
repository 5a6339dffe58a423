import Account from '@mui/icons-material/AccountCircleOutlined';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AccountCard } from './AccountCard.tsx';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate('desk.account');
  return (
    <>
      <IconButton
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <Account fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <AccountCard onDone={() => setAnchor(null)} />
      </Menu>
    </>
  );
}
