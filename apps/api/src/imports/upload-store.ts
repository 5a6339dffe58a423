import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export const longestUpload = 64 * 1024 * 1024;
const keptMs = 24 * 60 * 60 * 1000;
const mostKept = 20;
const ticketShape = /^[A-Za-z0-9_-]{32}$/;

/** An uploaded file is longer than it may be. */
export class UploadTooLong extends Error {
  override readonly name = 'UploadTooLong';
}

/** Streams a register to disk and returns the ticket that names it; nothing of it is held in memory. */
export async function storeUpload(folder: string, body: ReadableStream<Uint8Array>): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOld(folder);
  const ticket = randomBytes(24).toString('base64url');
  const path = join(folder, ticket);
  try {
    await pipeline(
      // The server's own stream is not the platform's, but both are read piece by piece.
      Readable.from(body),
      bounded(longestUpload),
      createWriteStream(path, { mode: 0o600 }),
    );
  } catch (fault) {
    await rm(path, { force: true });
    throw fault;
  }
  return ticket;
}

/** Where the file of a ticket lies, or nothing when the ticket is not one of ours or has expired. */
export async function uploadedFile(folder: string, ticket: string): Promise<string | undefined> {
  if (!ticketShape.test(ticket)) return undefined;
  const path = join(folder, ticket);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
}

function bounded(limit: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.byteLength;
      if (length > limit) done(new UploadTooLong());
      else done(null, chunk);
    },
  });
}

/** Files that nobody took in time go, and so do all but the newest, lest they fill the disk. */
async function removeOld(folder: string): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), ...(await ageOf(folder, name)) })),
  );
  const newestFirst = files.sort((a, b) => a.ageMs - b.ageMs);
  const gone = newestFirst.filter(({ ageMs }, index) => ageMs > keptMs || index >= mostKept);
  await Promise.all(gone.map(({ path }) => rm(path, { force: true })));
}

async function ageOf(folder: string, name: string): Promise<{ ageMs: number }> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return { ageMs: found ? Date.now() - found.mtimeMs : 0 };
}
