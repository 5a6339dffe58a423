import type { IsoDate } from '@tram-ho-so/domain/calendar';
import { type Asker, ask } from '../pool/ask.ts';

/** Lifts the day's counter over codes that came from elsewhere, e.g. from an imported register. */
export async function catchUpSequence(
  asker: Asker,
  codePrefix: string,
  orgCode: string,
  day: IsoDate,
): Promise<void> {
  await ask(
    asker,
    `INSERT INTO dossier_sequences (org_code, day, last)
     SELECT $2, $3::date, coalesce(max(substr(code, length($1::text) + 1)::int), 0) FROM dossiers
     WHERE code >= $1 AND code < $1 || '~' AND substr(code, length($1::text) + 1) ~ '^[0-9]{4,7}$'
     ON CONFLICT (org_code, day) DO UPDATE SET last = greatest(dossier_sequences.last, excluded.last)`,
    [codePrefix, orgCode, day],
  );
}
