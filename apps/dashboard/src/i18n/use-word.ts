import { useCallback } from 'react';
import { words } from '../api/generated/words.ts';
import { useFormat } from './use-format.ts';

type Words = typeof words;
export type WordOf<Name extends keyof Words> = keyof Words[Name];

/** The label of an enum value, from the schema of words: `word('DossierStatus', 'IN_PROCESS')`. */
export function useWord(): <Name extends keyof Words>(name: Name, value: WordOf<Name>) => string {
  const { locale } = useFormat();
  return (name, value) => (words[name][value] as { vi: string; en: string })[locale];
}

/** A named thing in the language in use; the same function while the language is, so that what is made with it can be kept. */
export function useName(): (named: { nameVi: string; nameEn: string }) => string {
  const { locale } = useFormat();
  return useCallback((named) => (locale === 'en' ? named.nameEn : named.nameVi), [locale]);
}

/** The choices of an enum for react-admin's inputs. */
export function useChoices<Name extends keyof Words>(name: Name): { id: WordOf<Name>; name: string }[] {
  const word = useWord();
  return (Object.keys(words[name]) as WordOf<Name>[]).map((id) => ({ id, name: word(name, id) }));
}
