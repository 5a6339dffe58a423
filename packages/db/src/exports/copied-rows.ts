import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Statement } from '../metrics/statement.ts';

/** Each batch holds about this many bytes as the database tells them. */
const batchBytes = 1 << 18;

/**
 * The rows of a statement as texts, batch after batch, at the pace of who reads them. COPY gives them in half the time of a
 * cursor; it takes no values, so they are written into the text.
 */
export async function* copiedRows(
  client: pg.PoolClient,
  { text, values }: Statement,
): AsyncGenerator<(string | null)[][]> {
  const literal = (value: unknown) => client.escapeLiteral(literalText(value));
  const whole = text.replaceAll(/\$(\d+)/g, (_all, place) => literal(values[Number(place) - 1]));
  const stream = client.query(copyTo(`COPY (${whole}) TO STDOUT`, { highWaterMark: batchBytes }));
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const read = rest + decoder.decode(chunk as Buffer, { stream: true });
    const end = read.lastIndexOf('\n');
    rest = read.slice(end + 1);
    if (end >= 0) yield read.slice(0, end).split('\n').map(fieldsOf);
  }
}

const fieldsOf = (line: string): (string | null)[] =>
  line.split('\t').map((field) => (field === '\\N' ? null : field.includes('\\') ? unescaped(field) : field));

const letters: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const unescaped = (field: string) =>
  field.replaceAll(/\\(.)/g, (_all, letter: string) => letters[letter] ?? letter);

function literalText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (!Array.isArray(value)) return String(value);
  return `{${value.map((each) => `"${String(each).replaceAll(/["\\]/g, '\\$&')}"`).join()}}`;
}
