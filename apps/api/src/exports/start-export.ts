import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BooksTold, ExportWritten } from '@tram-ho-so/db';
import type { ExportAsked, Progress } from './write-export.ts';

/** What the process is given: its own way to the books, and where the bytes go. */
export interface ExportTask {
  readonly books: BooksTold;
  readonly asked: ExportAsked;
  /** Left out: the bytes go to its standard output, at the pace of who reads it. */
  readonly path?: string | undefined;
}

export type ExportTold =
  | { readonly progress: Progress }
  | { readonly written: ExportWritten; readonly peakMiB: number }
  | { readonly fault: string };

/** What was written, and how much memory that took. */
export type Ended = ExportWritten & { readonly peakMiB: number };

export interface ExportUnderWay {
  readonly process: ChildProcess;
  /** What was written, or nothing when it was stopped before. */
  readonly written: Promise<Ended | undefined>;
  readonly stop: () => void;
}

const script = fileURLToPath(new URL('./export-process.ts', import.meta.url));
/** A file of any length needs no more than its batches, whose words die young; Parquet holds a whole group of rows besides. */
const flagsFor = ({ format }: ExportAsked): string[] => [
  '--max-old-space-size=192',
  `--max-semi-space-size=${format === 'PARQUET' ? 8 : 16}`,
  '--disable-warning=ExperimentalWarning',
];

/**
 * Writes an export in a process of its own: requests are answered meanwhile, and whatever befalls it leaves the server alone. A
 * thread would not do: one that ends takes compiled code with it, and now and then the whole process.
 */
export function startExport(
  books: BooksTold,
  asked: ExportAsked,
  path: string | undefined,
  onProgress: (progress: Progress) => void,
): ExportUnderWay {
  const stdio = ['ignore', path === undefined ? 'pipe' : 'ignore', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, [...flagsFor(asked), script], {
    stdio: [...stdio],
    serialization: 'advanced',
  });
  const written = new Promise<Ended | undefined>((resolve, reject) => {
    child.on('message', (told: ExportTold) => {
      if ('progress' in told) onProgress(told.progress);
      if ('written' in told) resolve({ ...told.written, peakMiB: told.peakMiB });
      if ('fault' in told) reject(new Error(told.fault));
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code ? reject(new Error(`The export ended with ${code}.`)) : resolve(undefined),
    );
  });
  const { kind, format, packaged, options, query, asOf, purposeCode, purpose, project } = asked;
  const needed = { kind, format, packaged, options, query, asOf, purposeCode, purpose, project };
  child.send({ books, asked: needed, path } satisfies ExportTask, () => undefined);
  return { process: child, written, stop: () => void child.kill('SIGKILL') };
}
