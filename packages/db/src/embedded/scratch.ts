import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from './server.ts';
import { forgetful } from './settings.ts';

/** A database server that leaves nothing behind when it stops. */
export async function startScratch(): Promise<EmbeddedServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tram-ho-so-'));
  chmodSync(dataDir, 0o755);
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startEmbedded({ dataDir, log: () => undefined, settings: forgetful });
    return { url: server.url, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
