import { useEffect, useState } from 'react';
import { darkSystem, type Locale, saveScheme, schemeInForce } from '../preferences.ts';
import { wear } from '../theme/tokens.ts';
import styles from './SignIn.module.css';
import type { SignInTexts } from './sign-in-labels.ts';

interface SignInBarProps {
  locale: Locale;
  onLocale: (locale: Locale) => void;
  texts: SignInTexts;
}

/** Language and theme, before anyone is known. */
export function SignInBar({ locale, onLocale, texts }: SignInBarProps) {
  const [scheme, setScheme] = useState(schemeInForce);
  useEffect(() => wear(scheme), [scheme]);
  useEffect(() => {
    const follow = () => setScheme(schemeInForce());
    const system = darkSystem();
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  const turn = () => {
    const other = scheme === 'dark' ? 'light' : 'dark';
    saveScheme(other);
    setScheme(other);
  };
  return (
    <div className={styles.bar}>
      <fieldset className={styles.language} aria-label={texts.language}>
        {(['vi', 'en'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={locale === choice}
            onClick={() => onLocale(choice)}
          >
            {choice === 'vi' ? 'Tiếng Việt' : 'English'}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className={styles.theme}
        aria-label={texts.theme}
        title={texts.theme}
        onClick={turn}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
        </svg>
      </button>
    </div>
  );
}
