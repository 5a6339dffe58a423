import type { Entry } from 'yauzl';
import { badFile } from './bad-file.ts';

/** What a workbook may unfold to; more is a zip bomb or not a register. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 2 * 1024 ** 3;
const MOST_SMALL_BYTES = 16 * 1024 ** 2;
const MOST_STRING_BYTES = 256 * 1024 ** 2;
const MOST_RATIO = 250;
/** Small parts compress well without being bombs. */
const RATIO_FROM = 4 * 1024 ** 2;

/** The parts that are read whole are held to a smaller size than the streamed ones. */
export function checkParts(entries: readonly Entry[]): void {
  if (entries.length > MOST_ENTRIES) throw badFile('TOO_LARGE', 'zip entries');
  for (const entry of entries) checkPart(entry);
}

function checkPart({ fileName, uncompressedSize, compressedSize }: Entry): void {
  const most = /worksheets\//.test(fileName)
    ? MOST_BYTES
    : /sharedStrings/.test(fileName)
      ? MOST_STRING_BYTES
      : MOST_SMALL_BYTES;
  const read = /\.(xml|rels)$/.test(fileName);
  if (read && uncompressedSize > most) throw badFile('TOO_LARGE', fileName);
  if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * MOST_RATIO) {
    throw badFile('TOO_LARGE', fileName);
  }
}
