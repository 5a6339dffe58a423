import type { Writable } from 'node:stream';
import { measured } from './measured.ts';
import { isoMoment } from './moment.ts';
import type { Cell, Table, Written } from './table.ts';

/** Writes a table as one JSON object a line, its keys in the order of the columns; an unknown cell is null. */
export async function writeNdjson(table: Table, sink: Writable): Promise<Written> {
  const out = measured(sink);
  const keys = table.columns.map(({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  let rows = 0;
  for await (const batch of table.rows) {
    let text = '';
    for (const row of batch) {
      for (let index = 0; index < keys.length; index += 1) text += keys[index] + cellJson(row[index] ?? null);
      text += '}\n';
    }
    if (text !== '') await out.write(text);
    rows += batch.length;
  }
  return { rows, bytes: out.bytes(), sha256: out.sha256() };
}

const cellJson = (cell: Cell): string =>
  cell instanceof Date ? `"${isoMoment(cell)}"` : JSON.stringify(cell);
