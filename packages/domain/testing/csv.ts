import { readFileSync } from 'node:fs';

/** The rows of a shipped CSV file. */
export function shippedRows(name: string): string[][] {
  const text = readFileSync(new URL(`../../../prisma/data/${name}`, import.meta.url), 'utf8').replace(
    /^\uFEFF/,
    '',
  );
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
