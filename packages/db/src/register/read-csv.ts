import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
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
    if (fault instanceof CsvError) throw badFile('MALFORMED_CSV', `${fault.code}, ${row + 1}`);
    throw fault;
  }
}

/** The separator that the head of the file uses most, outside quotes. */
export function delimiterOf(head: string): string {
  const bare = head.replace(/"[^"]*"?/g, '');
  const uses = (mark: string) => bare.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (uses(mark) > uses(best) ? mark : best), ',');
}
