import { judgeRepeat, type RegisterLookups, readRegisterRow } from '@tram-ho-so/domain/register-row';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { Candidate, JudgedRow } from './judged-row.ts';
import type { BodyRow } from './register-body.ts';
import { digestOf } from './row-digest.ts';
import type { SeenCodes } from './seen-codes.ts';

/** Rows read on their own and against the rows before them. */
export type ReadBatch = { readonly candidates: readonly Candidate[]; readonly judged: readonly JudgedRow[] };

export function readBatch(
  rows: readonly BodyRow[],
  lookups: RegisterLookups,
  keys: PersonalKeys,
  seen: SeenCodes,
): ReadBatch {
  const candidates: Candidate[] = [];
  const judged: JudgedRow[] = [];
  for (const { row, raw } of rows) {
    const read = readRegisterRow(lookups, raw);
    if (read.outcome === 'REJECTED') {
      judged.push({ row, outcome: 'REJECTED', remarks: read.remarks });
      continue;
    }
    const { facts, remarks } = read;
    const digest = digestOf(keys, facts);
    const verdict = againstEarlier(row, digest.code, digest.content, seen);
    if (verdict === 'NEW') candidates.push({ row, facts, digest, remarks });
    else if (verdict === 'UNCHANGED') judged.push({ row, outcome: 'UNCHANGED', remarks });
    else judged.push({ row, outcome: 'REJECTED', remarks: [...remarks, verdict] });
  }
  return { candidates, judged };
}

/** Eight bytes of a keyed digest tell two rows of one file apart. */
const brief = (digest: Buffer) => digest.toString('latin1', 0, 8);

function againstEarlier(row: number, code: Buffer, content: Buffer, seen: SeenCodes) {
  const earlier = seen.find(code);
  if (!earlier) seen.add(code, { row, digest: content });
  return judgeRepeat(
    brief(content),
    earlier && { row: earlier.row, content: brief(earlier.digest) },
    undefined,
  );
}
