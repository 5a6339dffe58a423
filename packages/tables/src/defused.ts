/** A spreadsheet takes a text that begins so for a formula; an apostrophe before it keeps it a text. */
const dangerous = /^[=+\-@\t\r]/;

export const defused = (text: string): string => (dangerous.test(text) ? `'${text}` : text);
