import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A sink that counts and digests what passes, and waits for a slow reader. */
export interface Measured {
  readonly write: (chunk: Uint8Array | string) => Promise<void>;
  readonly bytes: () => number;
  readonly sha256: () => string;
}

export function measured(sink: Writable): Measured {
  const digest = createHash('sha256');
  let bytes = 0;
  return {
    async write(chunk) {
      const written = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      digest.update(written);
      bytes += written.length;
      if (sink.destroyed) throw sink.errored ?? new Error('The reader has gone.');
      if (!sink.write(written)) await once(sink, 'drain');
    },
    bytes: () => bytes,
    sha256: () => digest.digest('hex'),
  };
}
