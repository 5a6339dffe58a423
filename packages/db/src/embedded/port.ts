import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** The port of last time if it is still free, else any free one; remembered for next time. */
export async function choosePort(portFile: string): Promise<number> {
  const last = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
  const port = (await tryListen(last)) ?? (await tryListen(0)) ?? 0;
  writeFileSync(portFile, `${port}\n`);
  return port;
}

function tryListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const address = probe.address();
      const chosen = typeof address === 'object' ? address?.port : undefined;
      probe.close(() => resolve(chosen));
    });
  });
}
