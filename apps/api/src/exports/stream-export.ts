import { Readable } from 'node:stream';
import type { BooksTold } from '@tram-ho-so/db';
import { type ExportUnderWay, startExport } from './start-export.ts';
import type { ExportAsked } from './write-export.ts';

const atOnce = 2;

export interface ExportStreams {
  readonly isFull: () => boolean;
  /** The bytes of an export as they are written, at the pace of who reads them. */
  readonly open: (books: BooksTold, asked: ExportAsked) => ReadableStream<Uint8Array>;
  readonly end: () => void;
}

export function openExportStreams(): ExportStreams {
  const underWay = new Set<ExportUnderWay>();
  return {
    isFull: () => underWay.size >= atOnce,
    open: (books, asked) => {
      const started = startExport(books, asked, undefined, () => undefined);
      underWay.add(started);
      started.process.once('close', () => underWay.delete(started));
      return Readable.toWeb(
        Readable.from(bytesOf(started), { objectMode: false }),
      ) as ReadableStream<Uint8Array>;
    },
    end: () => {
      for (const { stop } of underWay) stop();
    },
  };
}

/** A reader who goes away stops it; one that fails breaks the answer off, so that no part passes for the whole. */
async function* bytesOf({ process, written, stop }: ExportUnderWay): AsyncGenerator<Uint8Array> {
  written.catch(() => undefined);
  try {
    yield* process.stdout ?? [];
    if (!(await written)) throw new Error('The export was stopped.');
  } finally {
    stop();
  }
}
