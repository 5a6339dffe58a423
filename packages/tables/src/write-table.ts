import type { Writable } from 'node:stream';
import type { PackageFormat } from './data-package.ts';
import type { Table, Written } from './table.ts';
import { writeCsv } from './write-csv.ts';
import { writeNdjson } from './write-ndjson.ts';
import { writeParquet } from './write-parquet.ts';
import { writeXlsx, type XlsxOptions } from './write-xlsx.ts';

export interface TableOptions extends XlsxOptions {
  readonly bom?: boolean;
}

/** Writes a table in any format. */
export const writeTable = (
  table: Table,
  format: PackageFormat,
  sink: Writable,
  options: TableOptions,
): Promise<Written> => writers[format](table, sink, options);

const writers = {
  CSV: writeCsv,
  NDJSON: (table, sink) => writeNdjson(table, sink),
  PARQUET: (table, sink) => writeParquet(table, sink),
  XLSX: writeXlsx,
} as const satisfies Record<
  PackageFormat,
  (table: Table, sink: Writable, options: TableOptions) => Promise<Written>
>;
