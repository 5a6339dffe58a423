import { useFormat } from './use-format.ts';

/** A label inside a sentence: Vietnamese begins it in lower case, English keeps its names. */
export function useInSentence(): (label: string) => string {
  const { locale } = useFormat();
  return (label) => (locale === 'vi' ? label.charAt(0).toLowerCase() + label.slice(1) : label);
}
