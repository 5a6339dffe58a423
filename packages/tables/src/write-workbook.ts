import type { Writable } from 'node:stream';
import { type LaidSheet, laidSheetXml } from './sheet.ts';
import { sheetName, workbookParts } from './workbook-parts.ts';
import { openZip, whole } from './zip-file.ts';

/** Writes sheets that are laid out cell by cell as one workbook. */
export async function writeWorkbook(
  sheets: readonly LaidSheet[],
  sink: Writable,
): Promise<{ bytes: number; sha256: string }> {
  const zip = openZip(sink);
  const names: string[] = [];
  for (const sheet of sheets) {
    names.push(sheetName(sheet.name, names));
    await zip.add(`xl/worksheets/sheet${names.length}.xml`, whole(laidSheetXml(sheet)));
  }
  const repeated = new Map(
    sheets.flatMap(({ repeatedRows }, index) => (repeatedRows ? [[index, repeatedRows] as const] : [])),
  );
  for (const [path, text] of workbookParts(names, { repeated })) await zip.add(path, whole(text));
  return zip.end();
}
