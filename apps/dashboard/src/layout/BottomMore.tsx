import MoreHoriz from '@mui/icons-material/MoreHoriz';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import styles from './BottomBar.module.css';
import type { Item } from './navigation.ts';

/** The places that do not fit on a phone's bar. */
export function BottomMore({ items }: { items: Item[] }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = (to: string) => {
    setAnchor(null);
    navigate(to);
  };
  if (items.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={styles.item}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreHoriz fontSize="small" />
        <span>{translate('desk.more')}</span>
      </button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {items.map(({ key, to, icon: Icon }) => (
          <MenuItem key={key} onClick={() => open(to)} sx={{ minHeight: 44, gap: 1.5 }}>
            <Icon fontSize="small" />
            {translate(`desk.item.${key}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
