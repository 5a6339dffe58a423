import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type CodeSecrets, confirmCodes } from '../api/account.ts';
import styles from './Account.module.css';
import { SecretForm } from './SecretForm.tsx';

interface CodesSetupProps {
  secrets: CodeSecrets;
  onConfirmed: () => Promise<void>;
}

/** The key for the app, the backup codes for a drawer, and a first code as proof. */
export function CodesSetup({ secrets, onConfirmed }: CodesSetupProps) {
  const translate = useTranslate();
  const [told, setTold] = useState<string>();
  const key = new URL(secrets.totpURI).searchParams.get('secret') ?? '';
  const send = async (form: FormData) => {
    const answer = await confirmCodes(String(form.get('code')).replace(/\D/g, ''));
    if (answer === 'done') await onConfirmed();
    else setTold(translate(answer === 'wrong' ? 'account.codes.wrongCode' : 'account.unreachable'));
  };
  return (
    <>
      <p>{translate('account.codes.scan')}</p>
      <code className={styles.key}>{key.match(/.{1,4}/g)?.join(' ')}</code>
      <p>
        <a href={secrets.totpURI}>{translate('account.codes.open')}</a>
      </p>
      <p>{translate('account.codes.backup')}</p>
      <ul className={styles.codes}>
        {secrets.backupCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <SecretForm told={told} button={translate('account.codes.confirm')} onSend={send}>
        <TextField
          name="code"
          label={translate('account.codes.code')}
          required
          fullWidth
          autoComplete="one-time-code"
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 7 } }}
        />
      </SecretForm>
    </>
  );
}
