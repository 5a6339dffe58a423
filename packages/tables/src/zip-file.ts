import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { ZipFile } from 'yazl';
import { measured } from './measured.ts';

/** Zips know no time zone: a fixed local date gives the same bytes everywhere. */
const mtime = new Date(1980, 0, 1);

/** A zip that is written part after part; the same parts give the same bytes. */
export interface Zip {
  /** Adds a part and waits until it has been written. */
  readonly add: (path: string, chunks: AsyncIterable<Uint8Array | string>) => Promise<void>;
  readonly end: () => Promise<{ bytes: number; sha256: string }>;
}

export function openZip(sink: Writable, { compress = true }: { compress?: boolean } = {}): Zip {
  const zip = new ZipFile();
  const out = measured(sink);
  const done = (async () => {
    for await (const chunk of zip.outputStream) await out.write(chunk as Buffer);
  })();
  // Whoever adds the next part or ends the zip hears of it.
  done.catch(() => undefined);
  return {
    async add(path, chunks) {
      const part = Readable.from(chunks, { objectMode: true });
      const ended = once(part, 'close');
      zip.addReadStream(part, path, {
        mtime,
        forceDosTimestamp: true,
        mode: 0o100644,
        ...(compress ? { compressionLevel: 1 } : { compress: false }),
      });
      await Promise.race([ended, done.then(() => ended)]);
      if (part.errored) throw part.errored;
    },
    async end() {
      zip.end();
      await done;
      return { bytes: out.bytes(), sha256: out.sha256() };
    },
  };
}

export async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
