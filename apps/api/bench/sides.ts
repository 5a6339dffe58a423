import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Shot, shot } from './load.ts';
import { operations, type Sample } from './operations.ts';

/** One of the two servers compared: its process, its port and what to send it for an operation. */
export interface Side {
  readonly pid: number;
  readonly port: number;
  readonly shots: (operation: number) => () => Shot;
  readonly stop: () => void;
}

export interface Books {
  readonly url: string;
  readonly dataDir: string;
  readonly personalKey: string;
}

export async function startFloor({ url, personalKey }: Books, sample: Sample): Promise<Side> {
  const child = fork(scriptOf('./floor.ts'), [url, personalKey, JSON.stringify(sample)]);
  const port = await new Promise<number>((resolve) => child.once('message', (said) => resolve(Number(said))));
  const shots = (operation: number) => {
    const one = shot(`/${operation}`, {});
    return () => one;
  };
  return { pid: child.pid ?? 0, port, shots, stop: () => child.kill() };
}

const apiPort = 4392;

export async function startApi(books: Books, sample: Sample, secret: string): Promise<Side> {
  const env = {
    ...process.env,
    DATABASE_URL: books.url,
    PERSONAL_KEY: books.personalKey,
    DATA_DIR: books.dataDir,
    PORT: String(apiPort),
    LOG_LEVEL: 'error',
  };
  const child = fork(scriptOf('../src/main.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
  await untilReady(child);
  let turn = 0;
  const headers = { authorization: `Bearer ${secret}` };
  const shots = (index: number) => {
    const { document, variables } = operations[index] ?? { document: '', variables: () => ({}) };
    const made = Array.from({ length: 400 }, (_, at) =>
      shot('/graphql', headers, JSON.stringify({ query: document, variables: variables(sample, at) })),
    );
    return () => made[turn++ % made.length] as Shot;
  };
  return { pid: child.pid ?? 0, port: apiPort, shots, stop: () => child.kill('SIGTERM') };
}

const scriptOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function untilReady(child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${apiPort}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API did not become ready');
}
