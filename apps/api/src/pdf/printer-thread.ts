import { parentPort } from 'node:worker_threads';
import type { Layouts } from './layout.ts';

/** One document to draw: which layout of which module, from which facts. */
export interface Job {
  readonly id: number;
  readonly module: string;
  readonly layout: string;
  readonly facts: unknown;
}

export type Drawn =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly fault: Error };

/** Draws one document after another beside the thread that answers requests. */
parentPort?.on('message', async ({ id, module, layout, facts }: Job) => {
  try {
    const { layouts } = (await import(module)) as { layouts: Layouts };
    const draw = layouts[layout];
    if (!draw) throw new Error(`${module} has no layout ${layout}.`);
    const bytes = new Uint8Array(await draw(facts));
    parentPort?.postMessage({ id, bytes } satisfies Drawn, [bytes.buffer]);
  } catch (fault) {
    const told = fault instanceof Error ? fault : new Error(String(fault));
    parentPort?.postMessage({ id, fault: told } satisfies Drawn);
  }
});
