import { textXml } from './sheet.ts';

/** Texts that stand once in a workbook, however many cells point to them. */
export interface SharedTexts {
  /** What follows the place of a cell that points to this text. */
  readonly point: (text: string) => string;
  /** The part of the workbook that holds them; undefined when there are none. */
  readonly part: () => string | undefined;
}

export function sharedTexts(): SharedTexts {
  const texts: string[] = [];
  return {
    point: (text) => ` t="s"><v>${texts.push(text) - 1}</v></c>`,
    part: () =>
      texts.length === 0
        ? undefined
        : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si>${textXml(text)}</si>`).join('')}</sst>`,
  };
}
