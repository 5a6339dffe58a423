import { PassThrough, type Writable } from 'node:stream';
import { codeLists } from './code-lists.ts';
import {
  describePackage,
  extensions,
  type PackageAbout,
  type PackagedFile,
  type PackageFormat,
} from './data-package.ts';
import { packageReadme } from './package-readme.ts';
import type { Table, Written } from './table.ts';
import { type TableOptions, writeTable } from './write-table.ts';
import { openZip, whole, type Zip } from './zip-file.ts';

/** What a package holds. */
export interface PackageParts {
  readonly tables: readonly { readonly table: Table; readonly format: PackageFormat }[];
  readonly about: PackageAbout;
  readonly options: TableOptions;
}

/** Writes a Frictionless data package: the tables, the code lists, their description and how to open them. */
export async function writePackage(
  { tables, about, options }: PackageParts,
  sink: Writable,
): Promise<Written & { readonly files: readonly PackagedFile[] }> {
  const zip = openZip(sink);
  const files: PackagedFile[] = [];
  for (const { table, format } of tables) files.push(await addTable(zip, table, format, options));
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const codes = codeLists(tables.flatMap(({ table }) => table.columns));
  files.push(await addTable(zip, codes, 'CSV', options));
  await zip.add('datapackage.json', whole(describePackage(about, files)));
  await zip.add('README.md', whole(packageReadme(about, files)));
  return { rows, ...(await zip.end()), files };
}

async function addTable(
  zip: Zip,
  table: Table,
  format: PackageFormat,
  options: TableOptions,
): Promise<PackagedFile> {
  const path = `data/${table.name}.${extensions[format]}`;
  const through = new PassThrough();
  const writing = writeTable(table, format, through, options).then(
    (written) => {
      through.end();
      return written;
    },
    (fault: Error) => {
      through.destroy(fault);
      throw fault;
    },
  );
  const [written] = await Promise.all([writing, zip.add(path, through)]);
  const { name, title, columns } = table;
  return { ...written, table: { name, title, columns }, path, format };
}
