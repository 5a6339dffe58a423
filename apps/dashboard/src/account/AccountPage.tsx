import { useTranslate } from 'react-admin';
import { useSeat } from '../api/viewer.ts';
import { useWord } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import styles from './Account.module.css';
import { CodesPanel } from './CodesPanel.tsx';
import { PasswordPanel } from './PasswordPanel.tsx';

/** One's own sign-in: the second factor and the password. */
export function AccountPage() {
  const translate = useTranslate();
  const word = useWord();
  const { name, role } = useSeat().viewer;
  const lead = translate('account.lead', { name, role: role ? word('UserRole', role) : '' });
  return (
    <Page title={translate('account.title')} lead={lead}>
      <div className={styles.grid}>
        <CodesPanel />
        <PasswordPanel />
      </div>
    </Page>
  );
}
