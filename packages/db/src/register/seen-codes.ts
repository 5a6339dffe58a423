/** What is remembered of a row whose code was seen: enough to tell the same content from another. */
export type SeenRow = { readonly row: number; readonly digest: Buffer };

/**
 * The codes of the rows read so far, by keyed digest: 20 bytes a row, so that a register of a million rows
 * needs no more than some tens of megabytes.
 */
export type SeenCodes = {
  readonly find: (code: Buffer) => SeenRow | undefined;
  readonly add: (code: Buffer, seen: SeenRow) => void;
};

/** A slot holds eight bytes of the code's digest, eight of the content's, and the row number. */
const SLOT = 20;
const FULL = 0.6;

export function seenCodes(): SeenCodes {
  let slots = 1 << 12;
  let table = Buffer.alloc(slots * SLOT);
  let count = 0;
  const rowAt = (slot: number) => table.readUInt32LE(slot * SLOT + 16);
  const slotOf = (code: Buffer) => {
    let slot = code.readUInt32LE(0) % slots;
    while (rowAt(slot) !== 0 && table.compare(code, 0, 8, slot * SLOT, slot * SLOT + 8) !== 0) {
      slot = (slot + 1) % slots;
    }
    return slot;
  };
  const grow = () => {
    const old = table;
    slots *= 2;
    table = Buffer.alloc(slots * SLOT);
    for (let at = 0; at < old.length; at += SLOT) {
      if (old.readUInt32LE(at + 16) === 0) continue;
      old.copy(table, slotOf(old.subarray(at, at + 8)) * SLOT, at, at + SLOT);
    }
  };
  return {
    find(code) {
      const slot = slotOf(code);
      const row = rowAt(slot);
      return row === 0 ? undefined : { row, digest: table.subarray(slot * SLOT + 8, slot * SLOT + 16) };
    },
    add(code, { row, digest }) {
      if (count + 1 > slots * FULL) grow();
      const at = slotOf(code) * SLOT;
      code.copy(table, at, 0, 8);
      digest.copy(table, at + 8, 0, 8);
      table.writeUInt32LE(row, at + 16);
      count += 1;
    },
  };
}
