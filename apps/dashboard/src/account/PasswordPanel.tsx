import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type AccountAnswer, changePassword } from '../api/account.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './Account.module.css';
import { PasswordField } from './PasswordField.tsx';
import { SecretForm } from './SecretForm.tsx';

export function PasswordPanel() {
  const translate = useTranslate();
  const [answer, setAnswer] = useState<AccountAnswer>();
  const send = async (form: FormData) => {
    setAnswer(await changePassword(String(form.get('current')), String(form.get('next'))));
  };
  const told = answer && answer !== 'done' ? translate(`account.${answer}`) : undefined;
  return (
    <Panel title={translate('account.password.title')} lead={translate('account.password.lead')}>
      <SecretForm told={told} button={translate('account.password.change')} onSend={send}>
        <PasswordField name="current" label={translate('account.password.current')} />
        <PasswordField name="next" label={translate('account.password.next')} fresh />
      </SecretForm>
      <div role="status">
        {answer === 'done' && <p className={styles.done}>{translate('account.password.done')}</p>}
      </div>
    </Panel>
  );
}
