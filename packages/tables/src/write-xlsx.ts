import type { Writable } from 'node:stream';
import { aboutSheet, dictionarySheet } from './dictionary.ts';
import { type SharedTexts, sharedTexts } from './shared-texts.ts';
import { cellTail, cellXml, type LaidSheet, laidSheetXml, letters, sheetOpening } from './sheet.ts';
import type { Cell, Column, ColumnKind, Row, Table, Words, Written } from './table.ts';
import { type Style, sheetName, styles, workbookParts } from './workbook-parts.ts';
import { openZip, whole, type Zip } from './zip-file.ts';

export interface XlsxOptions {
  /** Names and values of the sheet that says what this is. */
  readonly about: readonly (readonly [Words, string])[];
  readonly locale: keyof Words;
  /** Rows of a sheet, its heading included. */
  readonly sheetRows?: number;
}

/** What Excel holds on one sheet. */
const mostRows = 1_048_576;

const styleOf = {
  text: 'plain',
  integer: 'integer',
  number: 'number',
  date: 'date',
  moment: 'moment',
  boolean: 'plain',
} as const satisfies Record<ColumnKind, Style>;

/** What is the same in every row of a column: how a place in it begins, and the XML of what it holds. */
interface LaidColumn {
  readonly opening: string;
  readonly tailOf: (cell: Cell) => string;
}

/** Writes a table as a workbook: its rows on as many sheets as they need, a dictionary, and a sheet about the file. */
export async function writeXlsx(
  table: Table,
  sink: Writable,
  { about, locale, sheetRows = mostRows }: XlsxOptions,
): Promise<Written> {
  const zip = openZip(sink);
  const names: string[] = [];
  const texts = sharedTexts();
  const layout = table.columns.map((column, index) => layOut(column, index, texts));
  const rows = await rowSheets(table, zip, names, { locale, perSheet: sheetRows - 1, layout });
  for (const sheet of [dictionarySheet(table), aboutSheet(about)]) await addSheet(zip, names, sheet);
  for (const [path, text] of workbookParts(names, { texts: texts.part() })) await zip.add(path, whole(text));
  return { rows, ...(await zip.end()) };
}

async function addSheet(zip: Zip, names: string[], sheet: LaidSheet): Promise<void> {
  names.push(sheetName(sheet.name, names));
  await zip.add(`xl/worksheets/sheet${names.length}.xml`, whole(laidSheetXml(sheet)));
}

interface Sheets {
  readonly locale: keyof Words;
  /** Rows of a sheet, besides its heading. */
  readonly perSheet: number;
  readonly layout: readonly LaidColumn[];
}

/** At least one sheet, another for every so many rows. */
async function rowSheets(
  table: Table,
  zip: Zip,
  names: string[],
  { locale, perSheet, layout }: Sheets,
): Promise<number> {
  const batches = table.rows[Symbol.asyncIterator]();
  const rest: { batch: readonly Row[]; at: number } = { batch: [], at: 0 };
  const next = async (): Promise<boolean> => {
    while (rest.at >= rest.batch.length) {
      const { value, done } = await batches.next();
      if (done) return false;
      rest.batch = value;
      rest.at = 0;
    }
    return true;
  };
  let rows = 0;

  async function* sheet(): AsyncGenerator<string> {
    let here = 0;
    yield headingOf(table.columns, locale);
    while (here < perSheet && (await next())) {
      const until = Math.min(rest.batch.length, rest.at + perSheet - here);
      // Joined at once: a text that grows by pieces is laid flat only when it is written, and keeps every piece until then.
      const text: string[] = [];
      for (; rest.at < until; rest.at += 1) {
        here += 1;
        text.push(rowXml(rest.batch[rest.at] ?? [], here + 1, layout));
      }
      yield text.join('');
    }
    rows += here;
    yield `</sheetData><autoFilter ref="A1:${letters(table.columns.length - 1)}${here + 1}"/></worksheet>`;
  }

  do {
    names.push(sheetName(table.title[locale], names));
    await zip.add(`xl/worksheets/sheet${names.length}.xml`, sheet());
  } while (await next());
  return rows;
}

/** Codes, days and small numbers come again and again: their XML is kept; what is of one row alone soon fills no more. */
const mostKept = 5_000;

function layOut({ kind }: Column, index: number, texts: SharedTexts): LaidColumn {
  const known = new Map<Cell, string>();
  const seen = new Set<string>();
  const isDate = kind === 'date';
  const written = (cell: Cell) => `"${cellTail(cell, styles[styleOf[kind]], isDate)}`;
  const tailOf = (cell: Cell): string => {
    const kept = known.get(cell);
    if (kept !== undefined) return kept;
    if (typeof cell !== 'string' || isDate) {
      const tail = written(cell);
      if (known.size < mostKept) known.set(cell, tail);
      return tail;
    }
    // A text that comes again stands once in the workbook; of most that have come once, no other row is known to have them.
    if (!seen.has(cell)) {
      if (seen.size < mostKept) seen.add(cell);
      return written(cell);
    }
    const tail = `"${texts.point(cell)}`;
    known.set(cell, tail);
    return tail;
  };
  return { opening: `<c r="${letters(index)}`, tailOf };
}

function rowXml(row: Row, nth: number, layout: readonly LaidColumn[]): string {
  const place = String(nth);
  let text = `<row r="${place}">`;
  for (let index = 0; index < layout.length; index += 1) {
    const cell = row[index] ?? null;
    const column = layout[index];
    if (cell !== null && column) text += column.opening + place + column.tailOf(cell);
  }
  return `${text}</row>`;
}

function headingOf(columns: readonly Column[], locale: keyof Words): string {
  const widths = columns.map(({ title, kind }) =>
    Math.max(kind === 'text' ? 16 : 12, Math.min(34, title[locale].length + 2)),
  );
  const cells = columns.map(({ title }, index) =>
    cellXml(`${letters(index)}1`, title[locale], styles.heading, false),
  );
  return `${sheetOpening(widths, 1, columns.length)}<row r="1">${cells.join('')}</row>`;
}
