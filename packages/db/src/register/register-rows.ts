import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { badFile } from './bad-file.ts';
import { type FileRow, saysNothing } from './file-row.ts';
import { delimiterOf, readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** The rows of a register file that say something, whether it is CSV or XLSX. */
export async function* registerRows(path: string): AsyncGenerator<FileRow> {
  const head = await headOf(path);
  const rows = isZip(head) ? readXlsx(path) : readCsv(path, delimiterOf(textOf(head)));
  for await (const row of rows) if (!saysNothing(row)) yield row;
}

/** Refuses a text file that is not UTF-8 somewhere below its head. */
export async function checkEncoding(path: string): Promise<void> {
  if (isZip(await headOf(path))) return;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of createReadStream(path)) decoder.decode(piece, { stream: true });
    decoder.decode();
  } catch (fault) {
    throw fault instanceof TypeError ? badFile('NOT_TEXT') : fault;
  }
}

const HEAD_BYTES = 16 * 1024;

async function headOf(path: string): Promise<Buffer> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  if (bytesRead === 0) throw badFile('EMPTY');
  return buffer.subarray(0, bytesRead);
}

const isZip = (head: Buffer) => head.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/** The head as text; the last character may be cut in two, so the end is decoded as if more came. */
function textOf(head: Buffer): string {
  if (head.includes(0)) throw badFile('NOT_TEXT');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    throw badFile('NOT_TEXT');
  }
}
