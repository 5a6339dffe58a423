import type { Readable } from 'node:stream';
import { badFile } from './bad-file.ts';
import type { FileRow } from './file-row.ts';
import { dateText } from './xlsx-dates.ts';
import type { SharedStrings } from './xlsx-strings.ts';
import type { Workbook } from './xlsx-workbook.ts';
import { hearXml } from './xlsx-xml.ts';

/** A register has 18 columns; a cell far to the right is noise. */
const MOST_COLUMNS = 256;
const MOST_ROWS = 1_048_576;
/** The most a spreadsheet lets one cell hold. */
const LONGEST_CELL = 32_767;

/** The rows of a sheet as text, in the words a CSV of the same register would have. */
export async function* sheetRows(
  part: Readable,
  workbook: Workbook,
  strings: SharedStrings,
): AsyncGenerator<FileRow> {
  const ready: FileRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let column = -1;
  let type = 'n';
  let style = 0;
  let text = '';
  let listening = false;
  let phonetic = false;
  const pieces = hearXml(part, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        if (!(row <= MOST_ROWS)) throw badFile('TOO_LARGE', 'rows');
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        text = '';
      } else if (name === 'rPh') phonetic = true;
      else if ((name === 't' && !phonetic) || name === 'v') listening = true;
    },
    close(name) {
      if (name === 'row') ready.push({ row, cells });
      else if (name === 'c') put(cells, column, cellText(text, type, style, workbook, strings));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't' || name === 'v') listening = false;
    },
    text(piece) {
      if (!listening) return;
      text += piece;
      if (text.length > LONGEST_CELL) throw badFile('TOO_LARGE', `cell, ${row}`);
    },
  });
  for await (const _ of pieces) yield* ready.splice(0);
}

function put(cells: string[], column: number, text: string): void {
  if (column >= MOST_COLUMNS) return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** `AB12` is column 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.match(/^[A-Z]{1,3}/)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(
  text: string,
  type: string,
  style: number,
  { from1904, dateStyles }: Workbook,
  strings: SharedStrings,
): string {
  switch (type) {
    case 's':
      return strings.at(Number(text)) ?? '';
    case 'd':
      return isoText(text);
    case 'n':
      return dateStyles[style] ? dateText(text, from1904) : numberText(text);
    case 'e':
      return '';
    default:
      return text;
  }
}

/** The shortest way to write the number: a workbook may hold 2.000843 as 2.0008430000000001. */
function numberText(text: string): string {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? text : String(value);
}

function isoText(text: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(text);
  if (found === null) return text;
  const [, year, month, day, hour, minute] = found;
  const date = `${day}/${month}/${year}`;
  return hour === undefined || (hour === '00' && minute === '00') ? date : `${hour}:${minute} ${date}`;
}
