import { useFormat } from '../i18n/use-format.ts';

/** A text that the API gives in both languages, in the one in use. */
export function useSaid(): (said: { readonly vi: string; readonly en: string }) => string {
  const { locale } = useFormat();
  return (said) => said[locale];
}
