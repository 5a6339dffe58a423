/**
 * The shared strings of a workbook, packed as UTF-8 end to end in memory outside the heap,
 * so that a million of them cost their bytes and eight more each.
 */
export type SharedStrings = {
  readonly add: (text: string) => void;
  readonly at: (index: number) => string | undefined;
};

export function sharedStrings(): SharedStrings {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let ends = new Uint32Array(1 << 12);
  let count = 0;
  const endOf = (index: number) => (index < 0 ? 0 : (ends[index] ?? 0));
  return {
    add(text) {
      const start = endOf(count - 1);
      const need = start + Buffer.byteLength(text);
      if (need > bytes.length) bytes = grown(bytes, Math.max(need, bytes.length * 2));
      if (count === ends.length) ends = doubled(ends);
      ends[count++] = start + bytes.write(text, start);
    },
    at: (index) => (index < count ? bytes.toString('utf8', endOf(index - 1), endOf(index)) : undefined),
  };
}

function grown(from: Buffer<ArrayBuffer>, size: number): Buffer<ArrayBuffer> {
  const to = Buffer.allocUnsafe(size);
  from.copy(to);
  return to;
}

function doubled(from: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}
