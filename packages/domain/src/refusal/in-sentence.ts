import type { Said } from '../words.ts';

/** A label as it stands inside a sentence: no capital, unless it is an abbreviation. */
export const inSentence = (label: string): string =>
  /^.\p{Lu}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);

/** Labels joined as a sentence lists them. */
export const listed = (labels: readonly Said[]): Said => ({
  vi: join(
    labels.map(({ vi }) => inSentence(vi)),
    'hoặc',
  ),
  en: join(
    labels.map(({ en }) => inSentence(en)),
    'or',
  ),
});

function join(texts: readonly string[], last: string): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;
}
