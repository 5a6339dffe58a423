import { createWriteStream } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { finished } from 'node:stream/promises';
import { openTold } from '@tram-ho-so/db/exports/export-books';
import type { ExportTask, ExportTold } from './start-export.ts';
import { type Progress, writeExport } from './write-export.ts';

/** People do not look more often. */
const patienceMs = 1_000;

enableCompileCache();
// The one who asked has gone, and with it who would read the file.
process.once('disconnect', () => process.exit(1));
process.once('message', (task: ExportTask) => void work(task));

async function work({ books, asked, path }: ExportTask): Promise<void> {
  try {
    // A connection that breaks fails what reads from it, and none is idle.
    const told = openTold(books, () => undefined);
    const sink = path === undefined ? process.stdout : createWriteStream(path, { mode: 0o600 });
    const written = await writeExport(told, asked, sink, everySecond());
    sink.end();
    await finished(sink);
    await tell({ written, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) });
  } catch (fault) {
    await tell({ fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
  process.exit(0);
}

function everySecond(): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (performance.now() - last < patienceMs) return;
    last = performance.now();
    void tell({ progress });
  };
}

const tell = (told: ExportTold): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(told, () => resolve());
  });
