import { parseDossierCode } from '@tram-ho-so/domain/dossier-code';
import { type Asker, ask } from '../pool/ask.ts';

/** Lifts the daily counters over the numbers of codes that came with a register, so that none is given again. */
export async function liftCounters(asker: Asker, codes: readonly string[]): Promise<void> {
  const highest = new Map<string, { org: string; day: string; last: number }>();
  for (const { orgCode, datePart, sequence } of codes
    .map(parseDossierCode)
    .filter((parts) => parts !== undefined)) {
    const day = dayOf(datePart);
    const last = Number(sequence);
    if (!day || last <= (highest.get(orgCode + day)?.last ?? 0)) continue;
    highest.set(orgCode + day, { org: orgCode, day, last });
  }
  if (highest.size === 0) return;
  // In one order, so that two imports wait for each other instead of blocking each other.
  const counters = [...highest.keys()].sort().map((key) => highest.get(key));
  await ask(
    asker,
    `INSERT INTO dossier_sequences (org_code, day, last)
     SELECT org, day, last FROM jsonb_to_recordset($1::jsonb) AS c(org text, day date, last int)
     ON CONFLICT (org_code, day) DO UPDATE SET last = greatest(dossier_sequences.last, excluded.last)`,
    [JSON.stringify(counters)],
  );
}

/** `230815` as `2023-08-15`; undefined for another shape or no date. */
function dayOf(datePart: string): string | undefined {
  const found = /^(\d\d)(\d\d)(\d\d)$/.exec(datePart);
  if (!found) return undefined;
  const day = `20${found[1]}-${found[2]}-${found[3]}`;
  return new Date(day).toJSON()?.startsWith(day) ? day : undefined;
}
