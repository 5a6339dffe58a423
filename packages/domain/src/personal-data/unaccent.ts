/** Vietnamese without its diacritics; đ is a letter of its own and does not decompose. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** A text as search compares it: no diacritics, small letters, single spaces. */
export const searchable = (text: string): string =>
  unaccented(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A label as headings and names are matched: letters and digits only. */
export const foldedForMatch = (text: string): string =>
  searchable(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
