import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type CodeSecrets, endCodes, prepareCodes } from '../api/account.ts';
import { useSeat } from '../api/viewer.ts';
import { Panel } from '../ui/Panel.tsx';
import { CodesSetup } from './CodesSetup.tsx';
import { PasswordField } from './PasswordField.tsx';
import { SecretForm } from './SecretForm.tsx';

/** Turns the second factor on, with a first code as proof, or off. */
export function CodesPanel() {
  const translate = useTranslate();
  const cache = useQueryClient();
  const { twoFactorEnabled: on } = useSeat().viewer;
  const [secrets, setSecrets] = useState<CodeSecrets>();
  const [told, setTold] = useState<string>();
  const settle = () => {
    setSecrets(undefined);
    setTold(undefined);
    return cache.invalidateQueries();
  };
  const send = async (form: FormData) => {
    const password = String(form.get('password'));
    const answer = on ? await endCodes(password) : await prepareCodes(password);
    if (answer === 'done') await settle();
    else if (typeof answer === 'string') setTold(translate(`account.${answer}`));
    else setSecrets(answer);
  };
  return (
    <Panel
      title={translate('account.codes.title')}
      lead={translate(on ? 'account.codes.on' : 'account.codes.off')}
    >
      {secrets ? (
        <CodesSetup secrets={secrets} onConfirmed={settle} />
      ) : (
        <SecretForm
          told={told}
          button={translate(on ? 'account.codes.turnOff' : 'account.codes.turnOn')}
          onSend={send}
        >
          <PasswordField name="password" label={translate('account.password.current')} />
        </SecretForm>
      )}
    </Panel>
  );
}
