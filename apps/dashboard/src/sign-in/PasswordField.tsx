import { type KeyboardEvent, useState } from 'react';
import { Field } from './Field.tsx';
import styles from './SignIn.module.css';
import type { SignInTexts } from './sign-in-labels.ts';

/** The password, which can be looked at, and a word when Caps Lock is on. */
export function PasswordField({ texts }: { texts: SignInTexts }) {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Field
      label={texts.password}
      name="password"
      type={shown ? 'text' : 'password'}
      autoComplete="current-password"
      onKeyDown={look}
      onKeyUp={look}
      hint={capsLock ? texts.capsLock : undefined}
      beside={
        <button type="button" className={styles.show} aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? texts.hide : texts.show}
        </button>
      }
    />
  );
}
