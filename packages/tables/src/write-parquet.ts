import type { Writable } from 'node:stream';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { measured } from './measured.ts';
import { dayNumber } from './moment.ts';
import type { Cell, Column, ColumnKind, Row, Table, Written } from './table.ts';

/** Rows of a row group: what stands in memory at once. */
const groupSize = 50_000;

const types = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  moment: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<ColumnKind, object>;

/** Writes a table as Parquet (Snappy): dates, moments in UTC, whole numbers of 32 bits, numbers, yes-or-no, texts. */
export async function writeParquet(table: Table, sink: Writable): Promise<Written> {
  const out = measured(sink);
  const writer = new ByteWriter(1 << 22);
  const parquet = new ParquetWriter({ writer, schema: schemaOf(table.columns), createdBy: 'tram-ho-so' });
  let rows = 0;
  let group: Row[] = [];
  const flush = async () => {
    if (group.length === 0) return;
    await parquet.write({ columnData: columnsOf(table.columns, group), rowGroupSize: groupSize });
    group = [];
    await drain();
  };
  const drain = async () => {
    const bytes = Buffer.from(new Uint8Array(writer.buffer, 0, writer.index));
    writer.index = 0;
    await out.write(bytes);
  };
  for await (const batch of table.rows) {
    rows += batch.length;
    for (const row of batch) {
      group.push(row);
      if (group.length === groupSize) await flush();
    }
  }
  await flush();
  await parquet.finish();
  await drain();
  return { rows, bytes: out.bytes(), sha256: out.sha256() };
}

const schemaOf = (columns: readonly Column[]) => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, kind }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[kind] })),
];

const columnsOf = (columns: readonly Column[], rows: readonly Row[]) =>
  columns.map(({ name, kind }, index) => ({
    name,
    data: rows.map((row) => stored(kind, row[index] ?? null)),
  }));

function stored(kind: ColumnKind, cell: Cell): unknown {
  if (kind === 'date' && typeof cell === 'string') return dayNumber(cell);
  if (cell instanceof Date) return BigInt(cell.getTime());
  return cell ?? undefined;
}
