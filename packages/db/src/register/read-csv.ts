import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import type { BadFile } from '@tram-ho-so/domain/refusal';
import { CsvError, parse } from 'csv-parse';
import { badFile } from './bad-file.ts';
import type { FileRow } from './file-row.ts';

/** A longer record is an unclosed quote, not a row of a register. */
const LONGEST_RECORD = 64 * 1024;

/** Reads the rows of a UTF-8 CSV file one by one; the file never stands in memory. */
export async function* readCsv(path: string, delimiter: string): AsyncGenerator<FileRow> {
  const records = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  });
  pipeline(createReadStream(path), records, () => {});
  let row = 0;
  try {
    for await (const cells of records) yield { row: ++row, cells };
  } catch (fault) {
    throw fault instanceof CsvError ? malformed(fault) : fault;
  }
}

/** The parser's codes in words; its line counts what it has read, so the trouble stands there or just above. */
function malformed({ code, lines }: CsvError): BadFile {
  const where = Number.isInteger(lines) ? { vi: `gần dòng ${lines}`, en: `near line ${lines}` } : undefined;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return badFile('UNCLOSED_QUOTE', where);
  if (code === 'CSV_MAX_RECORD_SIZE') return badFile('LONG_ROW', where);
  return badFile('MALFORMED_CSV', where);
}

/** The separator that the head of the file uses most, outside quotes. */
export function delimiterOf(head: string): string {
  const bare = head.replace(/"[^"]*"?/g, '');
  const uses = (mark: string) => bare.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (uses(mark) > uses(best) ? mark : best), ',');
}
