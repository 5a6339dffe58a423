import { Writable } from 'node:stream';
import type { Column, Row, Table } from '../src/table.ts';

const words = (vi: string) => ({ vi, en: vi });

export const sampleColumns: readonly Column[] = [
  { name: 'code', kind: 'text', title: words('Mã'), meaning: words('Mã hồ sơ') },
  { name: 'note', kind: 'text', title: words('Ghi chú'), meaning: words('Chữ bất kỳ') },
  {
    name: 'days',
    kind: 'integer',
    title: words('Số ngày'),
    meaning: words('Ngày làm việc'),
    unit: words('ngày'),
  },
  { name: 'share', kind: 'number', title: words('Tỷ lệ'), meaning: words('Phần của một') },
  { name: 'received', kind: 'date', title: words('Ngày tiếp nhận'), meaning: words('Ngày địa phương') },
  { name: 'at', kind: 'moment', title: words('Lúc'), meaning: words('Thời điểm') },
  {
    name: 'late',
    kind: 'boolean',
    title: words('Trễ'),
    meaning: words('Có trễ không'),
  },
];

/** A table of some rows, in batches of so many. */
export function tableOf(rows: readonly Row[], batch = 3, columns = sampleColumns): Table {
  return {
    name: 'sample',
    title: words('Mẫu'),
    columns,
    rows: (async function* () {
      for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch);
    })(),
  };
}

/** A sink that keeps what it is given. */
export function keeper(): { readonly sink: Writable; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { sink, bytes: () => Buffer.concat(chunks) };
}
