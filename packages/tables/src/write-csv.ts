import type { Writable } from 'node:stream';
import { defused } from './defused.ts';
import { measured } from './measured.ts';
import { isoMoment } from './moment.ts';
import type { Cell, Table, Written } from './table.ts';

export interface CsvOptions {
  /** Begins with a byte order mark, without which Excel takes UTF-8 for another alphabet. */
  readonly bom?: boolean;
}

/** Writes a table as RFC 4180: UTF-8, commas, CRLF, quotes where needed; an unknown cell is empty, an empty text is "". */
export async function writeCsv(
  table: Table,
  sink: Writable,
  { bom = false }: CsvOptions = {},
): Promise<Written> {
  const out = measured(sink);
  const heading = table.columns.map(({ name }) => textCell(name)).join(',');
  await out.write(`${bom ? '\uFEFF' : ''}${heading}\r\n`);
  let rows = 0;
  for await (const batch of table.rows) {
    if (batch.length === 0) continue;
    let text = '';
    for (const row of batch) text += line(row);
    await out.write(text);
    rows += batch.length;
  }
  return { rows, bytes: out.bytes(), sha256: out.sha256() };
}

function line(row: readonly Cell[]): string {
  let text = '';
  for (let index = 0; index < row.length; index += 1) {
    if (index > 0) text += ',';
    text += cellText(row[index] ?? null);
  }
  return `${text}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(cell);
  return cell instanceof Date ? isoMoment(cell) : String(cell);
}

const plain = /^[^",\r\n]+$/;

function textCell(text: string): string {
  const safe = defused(text);
  return plain.test(safe) ? safe : `"${safe.replaceAll('"', '""')}"`;
}
