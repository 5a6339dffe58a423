import { posix } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { badFile } from './bad-file.ts';
import { type DateStyles, showsDate } from './xlsx-dates.ts';
import { hearAll, type XmlEar } from './xlsx-xml.ts';

/** What the rows of a sheet need to know of their workbook. */
export type Workbook = {
  readonly sheet: Entry;
  readonly from1904: boolean;
  readonly dateStyles: DateStyles;
};

export type Parts = ReadonlyMap<string, Entry>;

/** Finds the first sheet and learns how the workbook writes dates. */
export async function workbookOf(zip: ZipFile, parts: Parts): Promise<Workbook> {
  const hear = (name: string, open: XmlEar['open']) => hearPart(zip, parts.get(name), { open });
  let firstSheet: string | undefined;
  let from1904 = false;
  await hear('xl/workbook.xml', (name, attributes) => {
    if (name === 'sheet') firstSheet ??= attributes['r:id'];
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
  });
  let target = 'worksheets/sheet1.xml';
  await hear('xl/_rels/workbook.xml.rels', (name, attributes) => {
    if (name === 'Relationship' && attributes.Id === firstSheet) target = attributes.Target ?? target;
  });
  const sheet = parts.get(posix.resolve('/xl', target).slice(1));
  if (sheet === undefined) throw badFile('MALFORMED_XLSX', 'no sheet');
  return { sheet, from1904, dateStyles: await dateStylesOf(zip, parts) };
}

async function dateStylesOf(zip: ZipFile, parts: Parts): Promise<DateStyles> {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await hearPart(zip, parts.get('xl/styles.xml'), {
    open(name, attributes) {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt') formats.set(id, attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(showsDate(id, formats.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

async function hearPart(zip: ZipFile, part: Entry | undefined, ear: XmlEar): Promise<void> {
  if (part !== undefined) await hearAll(await zip.openReadStreamPromise(part), ear);
}
