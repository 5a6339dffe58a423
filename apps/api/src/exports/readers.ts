import { unreadable } from './export-filter.ts';

/** Makes a value of what is said under a name, or refuses it. */
export type Reader<Value> = (texts: readonly string[], name: string) => Value;

export const codes: Reader<string[]> = (texts) => texts.flatMap((text) => text.split(','));

export const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word[]> =>
  (texts, name) =>
    codes(texts, name).map((text) => {
      const word = words.find((each) => each === text);
      if (word === undefined) throw unreadable(name);
      return word;
    });

export const day: Reader<string> = ([text = ''], name) => {
  const at = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(at.getTime())) throw unreadable(name);
  return text;
};

export const yesNo: Reader<boolean> = ([text], name) => {
  if (text === 'true' || text === 'false') return text === 'true';
  throw unreadable(name);
};

export const moment: Reader<Date> = ([text = ''], name) => {
  const at = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(at.getTime()))
    throw unreadable(name);
  return at;
};

export const text: Reader<string> = ([said = '']) => said;
