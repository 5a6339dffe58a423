import { foldedForMatch } from './unaccent.ts';

/** The trigrams of a name, words padded with one space at both ends, so a token knows where a word begins and ends. */
export const nameTrigrams = (name: string): string[] => trigramsOf(wordsOf(name).map((word) => ` ${word} `));

/** The trigrams of what someone is typing: the last word may still grow, unless a space follows it. */
export function queryTrigrams(query: string): string[] {
  const words = wordsOf(query);
  const growing = !/\s$/.test(query);
  return trigramsOf(words.map((word, at) => ` ${word}${growing && at === words.length - 1 ? '' : ' '}`));
}

const wordsOf = (text: string): string[] =>
  foldedForMatch(text)
    .split(' ')
    .filter((word) => word !== '');

function trigramsOf(padded: readonly string[]): string[] {
  const found = new Set<string>();
  for (const word of padded) {
    for (let at = 0; at + 3 <= word.length; at++) found.add(word.slice(at, at + 3));
  }
  return [...found];
}
