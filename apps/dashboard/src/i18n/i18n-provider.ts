import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { type Locale, savedLocale } from '../preferences.ts';
import { messages } from './messages.ts';

const locales = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

export const createI18nProvider = (): I18nProvider =>
  polyglot((locale) => messages[locale as Locale], savedLocale(), locales, {
    allowMissing: import.meta.env.PROD,
  });
