import type { TestProject } from 'vitest/node';
import { startScratch } from '../embedded/scratch.ts';
import { createTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly databaseServer: string;
  }
}

/** One PostgreSQL for the whole run, with a template that each test copies; gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startScratch();
  await createTemplate(server.url);
  project.provide('databaseServer', server.url);
  return server.stop;
}
