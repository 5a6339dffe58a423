import type { Column, ColumnKind, Table, Words, Written } from './table.ts';

/** What a package says of itself. */
export interface PackageAbout {
  /** Lower case, `a-z0-9-._`. */
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  /** The moment the books were read at. */
  readonly asOf: Date;
  /** What was asked, as JSON. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Why it was asked for. */
  readonly purpose: string;
  /** Versions of the definitions behind it, e.g. `{ M01: 1 }`. */
  readonly definitions: Readonly<Record<string, number>>;
}

export type PackageFormat = 'CSV' | 'NDJSON' | 'PARQUET' | 'XLSX';

/** A file of a package, as it was written. */
export interface PackagedFile extends Written {
  readonly table: Pick<Table, 'name' | 'title' | 'columns'>;
  readonly path: string;
  readonly format: PackageFormat;
}

const mediaTypes = {
  CSV: 'text/csv',
  NDJSON: 'application/x-ndjson',
  PARQUET: 'application/vnd.apache.parquet',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<PackageFormat, string>;

export const extensions = {
  CSV: 'csv',
  NDJSON: 'ndjson',
  PARQUET: 'parquet',
  XLSX: 'xlsx',
} as const satisfies Record<PackageFormat, string>;

const fieldTypes = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'date' },
  moment: { type: 'datetime' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
} as const satisfies Record<ColumnKind, object>;

/** `datapackage.json` (Frictionless Data Package v2) of the files of a package. */
export function describePackage(about: PackageAbout, files: readonly PackagedFile[]): string {
  const { name, title, description, asOf, query, purpose, definitions } = about;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: title.vi,
    titleEn: title.en,
    description: `${description.vi}\n\n${description.en}`,
    created: asOf.toISOString(),
    version: '1.0.0',
    asOf: asOf.toISOString(),
    query,
    purpose,
    definitions,
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const resourceOf = ({ table, path, format, rows, bytes, sha256 }: PackagedFile) => ({
  name: table.name,
  type: 'table',
  $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
  path,
  title: table.title.vi,
  titleEn: table.title.en,
  format: extensions[format],
  mediatype: mediaTypes[format],
  ...(format === 'CSV' || format === 'NDJSON' ? { encoding: 'utf-8' } : {}),
  ...(format === 'CSV'
    ? { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true } }
    : {}),
  bytes,
  hash: `sha256:${sha256}`,
  rows,
  schema: {
    fields: table.columns.map(fieldOf),
    missingValues: [{ value: '', label: 'Không có hoặc không được công bố | Absent, or not disclosed' }],
  },
});

const fieldOf = ({ name, kind, title, meaning, unit, codes }: Column) => ({
  name,
  ...fieldTypes[kind],
  title: title.vi,
  titleEn: title.en,
  description: `${meaning.vi} | ${meaning.en}`,
  ...(unit ? { unit: unit.vi, unitEn: unit.en } : {}),
  ...(codes && kind === 'text'
    ? {
        categories: codes.map((each) => ({ value: each.code, label: each.title.vi, labelEn: each.title.en })),
      }
    : {}),
});
