// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no such characters.
const suspect = /[<>&"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Text for XML; characters that it cannot hold are left out. */
export const xml = (text: string): string =>
  text.search(suspect) < 0 ? text : text.replace(suspect, (each) => entities[each] ?? '');
