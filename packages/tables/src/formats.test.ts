import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keeper, tableOf } from '../testing/tables.ts';
import { defused } from './defused.ts';
import { isoMoment } from './moment.ts';
import type { Cell, Row } from './table.ts';
import { writeCsv } from './write-csv.ts';
import { writeNdjson } from './write-ndjson.ts';
import { writeParquet } from './write-parquet.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tram-tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

const orNull = <T extends Cell>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0000', '')),
  fc.constantFrom('=1+1', '@cmd', '+84', '-5', '\tx', 'a,b', '"q"', 'hai\r\ndòng', ' Ộ ễ ', '007', '', '🙂'),
);
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(
    fc.stringMatching(/^[0-9.]{1,12}$/),
    orNull(nasty),
    orNull(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    orNull(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n))),
    orNull(moment.map((at) => at.toISOString().slice(0, 10))),
    orNull(moment),
    orNull(fc.boolean()),
  ),
  { maxLength: 12 },
);

const text = (cell: Cell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return isoMoment(cell);
  return typeof cell === 'string' ? defused(cell) : String(cell);
};

test('CSV read by another program holds every cell, and no formula', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (given, bom) => {
      const { sink, bytes } = keeper();
      const written = await writeCsv(tableOf(given), sink, { bom });
      const read: string[][] = parse(bytes(), { bom: true });
      expect(read.slice(1)).toEqual(given.map((row) => row.map(text)));
      expect(read.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
      expect(bytes().subarray(0, 3).equals(Buffer.from('\uFEFF'))).toBe(bom);
      expect(written).toEqual({
        rows: given.length,
        bytes: bytes().length,
        sha256: createHash('sha256').update(bytes()).digest('hex'),
      });
    }),
  );
});

test('NDJSON holds every cell as it is', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const { sink, bytes } = keeper();
      await writeNdjson(tableOf(given), sink);
      const lines = bytes().toString('utf8').split('\n').slice(0, -1);
      expect(lines.map((line) => Object.values(JSON.parse(line)))).toEqual(
        given.map((row) => row.map((cell) => (cell instanceof Date ? isoMoment(cell) : cell))),
      );
    }),
  );
});

async function readByDuck(bytes: Buffer, query: (file: string) => string) {
  const file = join(folder, `${randomUUID()}.parquet`);
  await writeFile(file, bytes);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(query(file));
  const found = {
    names: reader.columnNames(),
    types: reader.columnTypes().map(String),
    rows: reader.getRowsJS(),
  };
  connection.closeSync();
  return found;
}

test('Parquet read by DuckDB has the types and every cell', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const { sink, bytes } = keeper();
      await writeParquet(tableOf(given), sink);
      const read = await readByDuck(bytes(), (file) => `SELECT * FROM '${file}'`);
      expect(read.types).toEqual(['VARCHAR', 'VARCHAR', 'INTEGER', 'DOUBLE', 'DATE', 'TIMESTAMP', 'BOOLEAN']);
      expect(
        read.rows.map((row) =>
          row.map((cell, index) =>
            cell instanceof Date && index === 4 ? cell.toISOString().slice(0, 10) : cell,
          ),
        ),
      ).toEqual(given.map((row) => [...row]));
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('Parquet of more rows than a group holds them all, and empty tables are files too', async () => {
  const many = Array.from(
    { length: 120_001 },
    (_, n): Row => [String(n), null, n, n / 2, null, null, n % 2 === 0],
  );
  const { sink, bytes } = keeper();
  expect((await writeParquet(tableOf(many, 7_000), sink)).rows).toBe(many.length);
  const { rows: sums } = await readByDuck(
    bytes(),
    (file) => `SELECT count(*)::INT, sum(days)::DOUBLE, count(note)::INT FROM '${file}'`,
  );
  expect(sums).toEqual([[120_001, (120_000 * 120_001) / 2, 0]]);
  const none = keeper();
  await writeParquet(tableOf([]), none.sink);
  expect((await readByDuck(none.bytes(), (file) => `SELECT count(*)::INT FROM '${file}'`)).rows).toEqual([
    [0],
  ]);
}, 60_000);
