import { Worker } from 'node:worker_threads';
import type { Layout, Layouts } from './layout.ts';
import type { Drawn, Job } from './printer-thread.ts';

/** The longest register needs about half of it; a document that needs more fails alone. */
const resourceLimits = { maxOldGenerationSizeMb: 384 };

export class PrinterBusy extends Error {
  override readonly name = 'PrinterBusy';
}

/** The facts that one layout of a module takes. */
export type FactsOf<All extends Layouts, Name extends keyof All> =
  All[Name] extends Layout<infer Facts> ? Facts : never;

export interface Printer {
  /**
   * Draws a layout in a thread of its own. `module` is the URL of a file that exports `layouts`; name its type, so that
   * the facts are checked: `print<typeof layouts, '01'>(new URL('./layouts.ts', import.meta.url), '01', facts)`.
   */
  readonly print: <All extends Layouts, Name extends keyof All & string>(
    module: URL,
    layout: Name,
    facts: FactsOf<All, Name>,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

export interface PrinterLimits {
  /** More waiting than this, and a new document is turned away rather than kept waiting. */
  readonly longestQueue: number;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (fault: Error) => void;
}

/** One thread, started with the first document; it keeps no process alive, and a fault of it starts a new one. */
export function openPrinter({ longestQueue }: PrinterLimits): Printer {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let last = 0;

  const start = () => {
    const started = new Worker(new URL('./printer-thread.ts', import.meta.url), { resourceLimits });
    started.on('message', (drawn: Drawn) => {
      const job = waiting.get(drawn.id);
      waiting.delete(drawn.id);
      if (waiting.size === 0) started.unref();
      if ('fault' in drawn) job?.reject(drawn.fault);
      else job?.resolve(drawn.bytes);
    });
    const ended = (fault: Error) => {
      if (thread === started) thread = undefined;
      for (const job of waiting.values()) job.reject(fault);
      waiting.clear();
    };
    started.on('error', ended);
    started.on('exit', () => ended(new Error('The printing thread ended.')));
    return started;
  };

  return {
    print: (module, layout, facts) => {
      if (waiting.size >= longestQueue) return Promise.reject(new PrinterBusy('Too many documents wait.'));
      thread ??= start();
      thread.ref();
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        thread?.postMessage({ id, module: module.href, layout, facts } satisfies Job);
      });
    },
  };
}
