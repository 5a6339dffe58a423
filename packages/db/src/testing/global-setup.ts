import type { TestProject } from 'vitest/node';
import { startScratch } from '../embedded/scratch.ts';
import { createTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly databaseServers: readonly string[];
  }
}

/**
 * One PostgreSQL for each worker of the run, with a template that each test copies; gone when the run ends. The feed of
 * changes waits for every transaction of its server, so two tests that run at once do not share one.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = await Promise.all(Array.from({ length: project.config.maxWorkers }, startScratch));
  await Promise.all(servers.map(({ url }) => createTemplate(url)));
  project.provide(
    'databaseServers',
    servers.map(({ url }) => url),
  );
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}
