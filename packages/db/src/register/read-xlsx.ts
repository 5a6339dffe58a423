import { BadFile } from '@tram-ho-so/domain/refusal';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { badFile } from './bad-file.ts';
import type { FileRow } from './file-row.ts';
import { checkParts } from './xlsx-limits.ts';
import { sheetRows } from './xlsx-sheet.ts';
import { type SharedStrings, sharedStrings } from './xlsx-strings.ts';
import { type Parts, workbookOf } from './xlsx-workbook.ts';
import { hearAll } from './xlsx-xml.ts';

/** Reads the rows of the first sheet of a workbook one by one; only its shared strings stay in memory. */
export async function* readXlsx(path: string): AsyncGenerator<FileRow> {
  const zip = await openZip(path);
  try {
    const parts = await partsOf(zip);
    const workbook = await workbookOf(zip, parts);
    const strings = await stringsOf(zip, parts);
    yield* sheetRows(await zip.openReadStreamPromise(workbook.sheet), workbook, strings);
  } catch (fault) {
    throw asBadFile(fault);
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (fault) {
    throw asBadFile(fault);
  }
}

/** The zip reader and the inflater report damage with plain errors; damage is an answer here. */
function asBadFile(fault: unknown): unknown {
  if (fault instanceof BadFile || !(fault instanceof Error)) return fault;
  const code = (fault as NodeJS.ErrnoException).code;
  const fromSystem = code !== undefined && /^E[A-Z]+$/.test(code);
  return fromSystem ? fault : badFile('MALFORMED_XLSX', { vi: 'không giải nén được', en: fault.message });
}

async function partsOf(zip: ZipFile): Promise<Parts> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > 10_000) break;
  }
  checkParts(entries);
  return new Map(entries.map((entry) => [entry.fileName, entry]));
}

async function stringsOf(zip: ZipFile, parts: Parts): Promise<SharedStrings> {
  const strings = sharedStrings();
  const part = parts.get('xl/sharedStrings.xml');
  if (part === undefined) return strings;
  let text = '';
  let listening = false;
  let phonetic = false;
  await hearAll(await zip.openReadStreamPromise(part), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      listening = name === 't' && !phonetic;
    },
    close(name) {
      if (name === 'si') strings.add(text);
      if (name === 'rPh') phonetic = false;
      if (name === 't') listening = false;
    },
    text(piece) {
      if (listening) text += piece;
    },
  });
  return strings;
}
