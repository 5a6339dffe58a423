import type { ReturnChannel, SubmissionChannel } from '@tram-ho-so/domain/vocabulary';
import { type Asker, ask } from '../../pool/ask.ts';

/** What a parcel needs of a simulated dossier that the post helped with. */
export interface CarriedDossier {
  readonly id: number;
  readonly procedureId: number;
  readonly branchId: number;
  readonly postalUnitId: number;
  readonly channel: SubmissionChannel;
  readonly returnChannel: ReturnChannel;
  readonly acceptedAt: Date;
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly isResolved: boolean;
}

/** The dossiers of a run whose papers or result the post carries, in the order they came. */
export const readCarried = (asker: Asker, firstId: number, count: number): Promise<CarriedDossier[]> =>
  ask<CarriedDossier>(
    asker,
    `SELECT d.id, d.procedure_id AS "procedureId", d.branch_id AS "branchId", b.postal_unit_id AS "postalUnitId",
       d.channel, d.return_channel AS "returnChannel", d.accepted_at AS "acceptedAt", d.finished_at AS "finishedAt",
       d.returned_at AS "returnedAt", d.status IN ('RESOLVED', 'RETURNED') AS "isResolved"
     FROM dossiers d JOIN branches b ON b.id = d.branch_id
     WHERE d.id >= $1 AND d.id < $1 + $2 AND d.origin = 'SIMULATED' AND d.accepted_at IS NOT NULL
       AND (d.channel = 'POSTAL' OR d.status IN ('RESOLVED', 'RETURNED')) ORDER BY d.id`,
    [firstId, count],
  );
