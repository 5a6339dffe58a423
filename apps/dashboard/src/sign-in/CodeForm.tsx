import { type FormEvent, useState } from 'react';
import { type SignInAnswer, verifyCode } from '../api/session.ts';
import { Field } from './Field.tsx';
import styles from './SignIn.module.css';
import type { SignInTexts } from './sign-in-labels.ts';

interface CodeFormProps {
  texts: SignInTexts;
  onBack: () => void;
  onSignedIn: () => void;
}

/** The second step, for an account that asks for a code. */
export function CodeForm({ texts, onBack, onSignedIn }: CodeFormProps) {
  const [answer, setAnswer] = useState<SignInAnswer | 'waiting'>();
  const verify = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).replace(/\s/g, '');
    setAnswer('waiting');
    const given = await verifyCode(code);
    if (given === 'signed-in') onSignedIn();
    else setAnswer(given);
  };
  const told = answer === 'wrong' ? texts.wrongCode : texts.told[answer as keyof typeof texts.told];
  return (
    <form onSubmit={(event) => void verify(event)}>
      <h1 className={styles.title}>{texts.codeTitle}</h1>
      <p className={styles.lead}>{texts.codeLead}</p>
      <div role="alert">{told && <p className={styles.error}>{told}</p>}</div>
      <Field label={texts.code} name="code" autoComplete="one-time-code" autoFocus maxLength={24} />
      <button type="submit" className={styles.enter} disabled={answer === 'waiting'}>
        {answer === 'waiting' ? texts.entering : texts.verify}
      </button>
      <button type="button" className={styles.back} onClick={onBack}>
        {texts.back}
      </button>
    </form>
  );
}
