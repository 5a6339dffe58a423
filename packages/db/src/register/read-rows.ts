import { setImmediate as turn } from 'node:timers/promises';
import { judgeRepeat, type RegisterLookups, readRegisterRow } from '@tram-ho-so/domain/register-row';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { Candidate, JudgedRow } from './judged-row.ts';
import type { BodyRow } from './register-body.ts';
import { digestOf } from './row-digest.ts';
import { type SeenCodes, seenCodes } from './seen-codes.ts';

/** After so many rows others get a turn: the batch before is being written meanwhile. */
const ROWS_A_TURN = 32;

/** Reads each row on its own and against the rows before it; what is in order still meets the books. */
export async function* readRows(
  rows: AsyncIterable<BodyRow>,
  lookups: RegisterLookups,
  keys: PersonalKeys,
): AsyncGenerator<Candidate | JudgedRow> {
  const seen = seenCodes();
  let read = 0;
  for await (const row of rows) {
    yield readRow(row, lookups, keys, seen);
    if (++read % ROWS_A_TURN === 0) await turn();
  }
}

export const isJudged = (row: Candidate | JudgedRow): row is JudgedRow => 'outcome' in row;

function readRow(
  { row, raw }: BodyRow,
  lookups: RegisterLookups,
  keys: PersonalKeys,
  seen: SeenCodes,
): Candidate | JudgedRow {
  const read = readRegisterRow(lookups, raw);
  const { remarks } = read;
  if (read.outcome === 'REJECTED') return { row, outcome: 'REJECTED', remarks };
  const digest = digestOf(keys, read.facts);
  const verdict = againstEarlier(row, digest.code, digest.content, seen);
  if (verdict === 'NEW') return { row, facts: read.facts, digest, remarks };
  if (verdict === 'UNCHANGED') return { row, outcome: 'UNCHANGED', remarks };
  return { row, outcome: 'REJECTED', remarks: [...remarks, verdict] };
}

/** Eight bytes of a keyed digest tell two rows of one file apart. */
const brief = (digest: Buffer) => digest.toString('latin1', 0, 8);

function againstEarlier(row: number, code: Buffer, content: Buffer, seen: SeenCodes) {
  const earlier = seen.find(code);
  if (!earlier) seen.add(code, { row, digest: content });
  const said = earlier && { row: earlier.row, content: brief(earlier.digest) };
  return judgeRepeat(brief(content), said, undefined);
}
