import { type FormEvent, useState } from 'react';
import { type SignInAnswer, signIn } from '../api/session.ts';
import { Field } from './Field.tsx';
import { PasswordField } from './PasswordField.tsx';
import styles from './SignIn.module.css';
import type { SignInTexts } from './sign-in-labels.ts';

interface PasswordFormProps {
  texts: SignInTexts;
  expired: boolean;
  onEnter: () => void;
  onCodeNeeded: () => void;
  onSignedIn: () => void;
}

export function PasswordForm({ texts, expired, onEnter, onCodeNeeded, onSignedIn }: PasswordFormProps) {
  const [answer, setAnswer] = useState<SignInAnswer | 'waiting'>();
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setAnswer('waiting');
    onEnter();
    const given = await signIn(String(form.get('email')).trim(), String(form.get('password')));
    if (given === 'signed-in') onSignedIn();
    else if (given === 'code-needed') onCodeNeeded();
    else setAnswer(given);
  };
  const told = answer && answer in texts.told ? texts.told[answer as keyof typeof texts.told] : undefined;
  return (
    <form onSubmit={(event) => void enter(event)}>
      <h1 className={styles.title}>{texts.title}</h1>
      {expired && !answer && <p className={styles.notice}>{texts.expired}</p>}
      <div role="alert">{told && <p className={styles.error}>{told}</p>}</div>
      <Field label={texts.email} name="email" type="email" autoComplete="username" autoFocus />
      <PasswordField texts={texts} />
      <button type="submit" className={styles.enter} disabled={answer === 'waiting'}>
        {answer === 'waiting' ? texts.entering : texts.enter}
      </button>
    </form>
  );
}
