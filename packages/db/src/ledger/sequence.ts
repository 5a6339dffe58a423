import type { IsoDate } from '@tram-ho-so/domain/calendar';
import { type Asker, ask } from '../pool/ask.ts';

/** How far above the counter a code may stand to be of the same run. */
const reach = 9_999;

/**
 * Lifts the day's counter over codes that came from elsewhere, e.g. from an imported register. A lone code far above is
 * left where it is: one slip of the pen does not carry the numbers of the day to where no code has that many digits.
 */
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
       AND substr(code, length($1::text) + 1)::int <= ${reach} +
         coalesce((SELECT last FROM dossier_sequences WHERE org_code = $2 AND day = $3::date), 0)
     ON CONFLICT (org_code, day) DO UPDATE SET last = greatest(dossier_sequences.last, excluded.last)`,
    [codePrefix, orgCode, day],
  );
}
