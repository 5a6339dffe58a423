import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSeat } from '../api/viewer.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import styles from './AccountCard.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** The person, the role and the place; then the way out. */
export function AccountCard({ onDone }: { onDone: () => void }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const logout = useLogout();
  const { viewer } = useSeat();
  const place = viewer.branch ?? viewer.organisation;
  return (
    <div>
      <div className={styles.who}>
        <b>{viewer.name}</b>
        <span>{viewer.role && word('UserRole', viewer.role)}</span>
        <span>{place && name(place)}</span>
      </div>
      <div className={styles.phone}>
        <LanguageSwitch />
      </div>
      <Divider />
      <MenuItem component={Link} to="/account" sx={{ minHeight: 44 }} onClick={onDone}>
        {translate('account.title')}
      </MenuItem>
      <MenuItem sx={{ minHeight: 44 }} onClick={() => logout()}>
        {translate('desk.leave')}
      </MenuItem>
    </div>
  );
}
