import type { UnpaidFee } from '@tram-ho-so/domain/dossier-steps';
import { type Asker, ask } from '../pool/ask.ts';

/** What stands beside a dossier and decides some of its steps. */
export interface DossierStanding {
  readonly unpaidFees: readonly UnpaidFee[];
  /** The branch whose people have the result on its way to the citizen; null when it is at the desk. */
  readonly parcelBranchId: number | null;
}

type StandingRow = DossierStanding & { readonly id: number };

/** A fee that was paid is settled, also when it was paid back: what is due again is a fee of its own. A parcel counts from the hand-over until it is delivered or back. */
const statement = `
  SELECT d.id,
    coalesce((SELECT jsonb_agg(jsonb_build_object('amountVnd', f.amount_vnd, 'collectAt', f.collect_at))
      FROM dossier_fees f WHERE f.dossier_id = d.id
        AND NOT EXISTS (SELECT FROM fee_payments p WHERE p.fee_id = f.id)), '[]') AS "unpaidFees",
    (SELECT s.branch_id FROM shipments s WHERE s.dossier_id = d.id AND s.direction = 'TO_CITIZEN'
      AND s.state IN ('HANDED_TO_POST', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'FAILED_ATTEMPT') LIMIT 1) AS "parcelBranchId"
  FROM unnest($1::int[]) AS d(id)`;

/** The standings of dossiers, one read for all of them. */
export async function readStandings(
  asker: Asker,
  dossierIds: readonly number[],
): Promise<Map<number, DossierStanding>> {
  const rows = await ask<StandingRow>(asker, statement, [dossierIds]);
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}
