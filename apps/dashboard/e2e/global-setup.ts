import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type House, openHouse } from './open-house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    houses: readonly Omit<House, 'close'>[];
  }
}

/** The real server with a database of its own and a short history, once for each worker. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(import.meta.dirname, '../dist/index.html')))
    throw new Error('The dashboard is not built: run `pnpm build` first.');
  const opened = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => openHouse()));
  project.provide(
    'houses',
    opened.map(({ url, users }) => ({ url, users })),
  );
  return async () => {
    await Promise.all(opened.map(({ close }) => close()));
  };
}
