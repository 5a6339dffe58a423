import { useEffect, useState } from 'react';
import { type Locale, savedLocale, saveLocale } from '../preferences.ts';
import { CodeForm } from './CodeForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { Scene } from './Scene.tsx';
import styles from './SignIn.module.css';
import { SignInBar } from './SignInBar.tsx';
import { signInLabels } from './sign-in-labels.ts';

interface SignInProps {
  expired: boolean;
  /** Called when someone tries, so that the desk can be fetched meanwhile. */
  onEnter: () => void;
  onSignedIn: () => void;
}

/** The first page: small, before anything of the desk is loaded. */
export function SignIn({ expired, onEnter, onSignedIn }: SignInProps) {
  const [locale, setLocale] = useState<Locale>(savedLocale);
  const [step, setStep] = useState<'password' | 'code'>('password');
  const texts = signInLabels[locale];
  useEffect(() => {
    saveLocale(locale);
    document.documentElement.lang = locale;
    document.title = `${texts.title} · Trạm Hồ Sơ`;
  }, [locale, texts]);
  return (
    <div className={styles.page}>
      <Scene />
      <main className={styles.side}>
        <SignInBar locale={locale} onLocale={setLocale} texts={texts} />
        <div className={styles.card}>
          <p className={styles.brand}>Trạm Hồ Sơ</p>
          <p className={styles.lead}>{texts.lead}</p>
          {step === 'password' ? (
            <PasswordForm
              texts={texts}
              expired={expired}
              onEnter={onEnter}
              onCodeNeeded={() => setStep('code')}
              onSignedIn={onSignedIn}
            />
          ) : (
            <CodeForm texts={texts} onBack={() => setStep('password')} onSignedIn={onSignedIn} />
          )}
        </div>
        <p className={styles.foot}>{texts.foot}</p>
      </main>
    </div>
  );
}
