import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageFormat } from '../src/data-package.ts';
import type { Column, Row, Table } from '../src/table.ts';
import { writeTable } from '../src/write-table.ts';

/** Writes so many rows of 17 columns in one format and prints rate, size and peak memory: `node bench/formats.ts CSV 1000000`. */
const [format = 'CSV', asked = '1000000'] = process.argv.slice(2);
const total = Number(asked);
const words = (vi: string) => ({ vi, en: vi });
const kinds = [
  'text',
  'text',
  'text',
  'text',
  'text',
  'text',
  'text',
  'text',
  'text',
  'date',
  'date',
  'date',
  'integer',
  'integer',
  'integer',
  'number',
  'boolean',
] as const;
const columns: readonly Column[] = kinds.map((kind, n) => ({
  name: `c${n}`,
  kind,
  title: words(`Cột ${n}`),
  meaning: words('Thử'),
}));

const row = (n: number): Row => [
  `000.00.24.H49-${n}`,
  '1.001612',
  'Hộ tịch',
  'PHASE_1',
  'BC-HATU',
  'Phường Hà Tu',
  'ONLINE',
  'POST_BRANCH',
  'HOME_BCCI',
  '2023-11-20',
  '2023-11-24',
  n % 9 === 0 ? null : '2023-11-23',
  n % 30,
  n % 3,
  8000,
  n / 7,
  n % 11 === 0,
];

const table: Table = {
  name: 'rows',
  title: words('Hồ sơ'),
  columns,
  rows: (async function* () {
    for (let at = 0; at < total; at += 5_000) {
      yield Array.from({ length: Math.min(5_000, total - at) }, (_, n) => row(at + n));
    }
  })(),
};

const folder = await mkdtemp(join(tmpdir(), 'tram-formats-'));
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const sink = createWriteStream(join(folder, 'file'));
const start = performance.now();
const { rows, bytes } = await writeTable(table, format as PackageFormat, sink, { about: [], locale: 'vi' });
await new Promise<void>((resolve) => sink.end(resolve));
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);
await rm(folder, { recursive: true });
console.log(
  `${format.padEnd(8)} ${rows} rows  ${seconds.toFixed(1)} s  ${Math.round(rows / seconds / 1000)}k rows/s  ${Math.round(bytes / 2 ** 20)} MiB  peak RSS ${Math.round(peak / 2 ** 20)} MiB`,
);
