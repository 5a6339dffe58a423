import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badFile } from './bad-file.ts';

/** Compressed or not, no register is larger. */
const MOST_BYTES = 1024 ** 3;

/** A file that can be read twice, and what its bytes hash to. */
export type SpooledFile = AsyncDisposable & { readonly path: string; readonly sha256: Buffer };

/** Takes a stream into a private temporary file that goes when the reading is over; a path stays where it is. */
export async function spool(source: Readable | string): Promise<SpooledFile> {
  if (typeof source === 'string') {
    const sha256 = await hashOf(createReadStream(source));
    return { path: source, sha256, [Symbol.asyncDispose]: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'register-'));
  const forget = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  try {
    const hash = createHash('sha256');
    await pipeline(source, measured(hash), createWriteStream(path, { mode: 0o600 }));
    return { path, sha256: hash.digest(), [Symbol.asyncDispose]: forget };
  } catch (fault) {
    await forget();
    throw fault;
  }
}

async function hashOf(bytes: Readable): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const _ of measured(hash)(bytes));
  return hash.digest();
}

function measured(hash: ReturnType<typeof createHash>) {
  return async function* (bytes: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const piece of bytes) {
      size += piece.length;
      if (size > MOST_BYTES) throw badFile('TOO_LARGE', `> ${MOST_BYTES / 1024 ** 2} MiB`);
      hash.update(piece);
      yield piece;
    }
  };
}
