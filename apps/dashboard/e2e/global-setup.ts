import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type House, openHouse } from './open-house.ts';

declare module 'vitest' {
  interface ProvidedContext {
    house: Omit<House, 'close'>;
  }
}

/** The real server with a database of its own and a short history, for all the browser's tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(import.meta.dirname, '../dist/index.html')))
    throw new Error('The dashboard is not built: run `pnpm build` first.');
  const { close, ...house } = await openHouse();
  project.provide('house', house);
  return close;
}
