import { type Asker, ask } from '../pool/ask.ts';
import { endedOutbox } from './guidance-outbox.ts';
import { type GuidanceRow, guidanceColumns } from './guidance-row.ts';
import { type GuidanceEnding, linkedTwice } from './write-guidance.ts';

/** Ends a running session with its papers and outbox in one statement; undefined when somebody ended it meanwhile. */
export async function endGuidance(
  asker: Asker,
  id: number,
  ending: GuidanceEnding,
  recordedAt: Date,
): Promise<GuidanceRow | undefined> {
  const { endedAt, outcome, dossier, referredTo, missing } = ending;
  const values = [id, endedAt, outcome, dossier?.id ?? null, referredTo ?? null, missing, recordedAt];
  const [row] = await ask<GuidanceRow>(asker, statement, values).catch((fault) => {
    throw linkedTwice(fault, ending);
  });
  return row && { ...row, missing: missing.toSorted() };
}

const statement = `WITH g AS (
  UPDATE guidance_sessions SET ended_at = $2::timestamptz, outcome = $3::"GuidanceOutcome", dossier_id = $4::int,
    referred_to = $5::text
  WHERE id = $1::int AND ended_at IS NULL RETURNING *),
m AS (
  INSERT INTO guidance_missing_papers (session_id, paper_code)
  SELECT g.id, code FROM g, unnest($6::text[]) AS code),
x AS (${endedOutbox('g', '$7::timestamptz')})
SELECT ${guidanceColumns} FROM g`;
