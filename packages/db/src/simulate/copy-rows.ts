/** Rows in PostgreSQL's binary COPY format; the fields of a row are put in the order of its columns. */
export class CopyRows {
  #bytes = Buffer.allocUnsafe(1 << 20);
  #at = 0;
  rows = 0;

  constructor() {
    this.#at = HEADER.copy(this.#bytes);
  }

  row(columns: number): void {
    this.#room(2);
    this.#at = this.#bytes.writeInt16BE(columns, this.#at);
    this.rows += 1;
  }

  int(value: number | null): void {
    if (this.#opens(value, 4)) this.#at = this.#bytes.writeInt32BE(value, this.#at);
  }

  big(value: number | null): void {
    if (this.#opens(value, 8)) this.#at = this.#bytes.writeBigInt64BE(BigInt(value), this.#at);
  }

  bool(value: boolean): void {
    if (this.#opens(value, 1)) this.#at = this.#bytes.writeUInt8(value ? 1 : 0, this.#at);
  }

  /** Text and enum values share a wire form. */
  text(value: string | null): void {
    const size = value === null ? 0 : Buffer.byteLength(value);
    if (this.#opens(value, size)) this.#at += this.#bytes.write(value, this.#at);
  }

  /** The text of a JSON value; a version byte goes before it. */
  json(text: string): void {
    if (!this.#opens(text, 1 + Buffer.byteLength(text))) return;
    this.#at = this.#bytes.writeUInt8(1, this.#at);
    this.#at += this.#bytes.write(text, this.#at);
  }

  moment(value: number | null): void {
    if (!this.#opens(value, 8)) return;
    const micros = (value - EPOCH_2000) * 1000;
    const high = Math.floor(micros / 2 ** 32);
    this.#at = this.#bytes.writeInt32BE(high, this.#at);
    this.#at = this.#bytes.writeUInt32BE(micros - high * 2 ** 32, this.#at);
  }

  bytes(value: Uint8Array | null): void {
    if (!this.#opens(value, value?.length ?? 0)) return;
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  ints(values: readonly number[]): void {
    this.#opens(values, values.length === 0 ? 12 : 20 + values.length * 8);
    const put = (n: number) => {
      this.#at = this.#bytes.writeInt32BE(n, this.#at);
    };
    const head = values.length === 0 ? [0, 0, INT4] : [1, 0, INT4, values.length, 1];
    head.forEach(put);
    for (const value of values) {
      put(4);
      put(value);
    }
  }

  /** The finished batch; this writer then starts another. */
  take(): Uint8Array {
    this.#room(2);
    this.#at = this.#bytes.writeInt16BE(-1, this.#at);
    const taken = Uint8Array.prototype.slice.call(this.#bytes, 0, this.#at);
    this.#at = HEADER.length;
    this.rows = 0;
    return taken;
  }

  /** Writes the length that opens a field; an absent value has none and is thereby written. */
  #opens<T>(value: T | null, size: number): value is T {
    this.#room(4 + size);
    this.#at = this.#bytes.writeInt32BE(value === null ? -1 : size, this.#at);
    return value !== null;
  }

  #room(size: number): void {
    if (this.#at + size <= this.#bytes.length) return;
    const more = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#at + size));
    this.#bytes.copy(more, 0, 0, this.#at);
    this.#bytes = more;
  }
}

const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const EPOCH_2000 = Date.UTC(2000, 0, 1);
const INT4 = 23;
