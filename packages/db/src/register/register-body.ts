import type { BadFile } from '@tram-ho-so/domain/refusal';
import { type RawRow, type RegisterHeadings, rawRow, readHeadings } from '@tram-ho-so/domain/register-row';
import { badFile } from './bad-file.ts';
import { checkEncoding, registerRows } from './register-rows.ts';

/** A row below the headings, its cells under their columns. */
export type BodyRow = { readonly row: number; readonly raw: RawRow };

/** Titles may stand above the headings, but not more of them than this. */
const MOST_TITLES = 20;

/** The rows of a register below its headings. */
export async function* registerBody(path: string): AsyncGenerator<BodyRow> {
  let headings: RegisterHeadings | undefined;
  const refusals: BadFile[] = [];
  for await (const { row, cells } of registerRows(path)) {
    if (headings) {
      yield { row, raw: rawRow(headings, cells) };
      continue;
    }
    const found = readHeadings(cells);
    if (found instanceof Map) headings = found;
    else refusals.push(found as BadFile);
    if (refusals.length > MOST_TITLES) break;
  }
  if (!headings) throw refusals[0] ?? badFile('EMPTY');
}

/** Reads the whole file once, so that a file that breaks off is refused before anything of it is written. */
export async function checkFile(path: string): Promise<void> {
  await checkEncoding(path);
  for await (const _ of registerBody(path));
}

/** The rows in batches. */
export async function* inBatches<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
