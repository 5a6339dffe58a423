import { useEffect } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import styles from './TopBar.module.css';

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Vietnamese or English; remembered by this browser. */
export function LanguageSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <fieldset
      className={styles.language}
      aria-label={translate('desk.language')}
      style={{ margin: 0, padding: 0 }}
    >
      {(['vi', 'en'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={locale === choice}
          title={names[choice]}
          onClick={() => setLocale(choice)}
        >
          {choice.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
