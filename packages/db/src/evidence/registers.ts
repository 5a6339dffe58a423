import type { PlaceKind } from '@tram-ho-so/domain/vocabulary';
import type { Asker } from '../pool/ask.ts';
import { ask } from '../pool/ask.ts';
import { type EvidenceAsked, onlyAsked, valuesOf } from './evidence-asked.ts';

export interface IncidentCounts {
  /** Null: it concerns every procedure. */
  readonly procedureId: number | null;
  /** Null: it concerns every branch. */
  readonly branchId: number | null;
  readonly n: number;
}

/** Complaints found true, and data incidents unless found untrue, by the day they happened. */
export const countIncidents = (asker: Asker, asked: EvidenceAsked): Promise<IncidentCounts[]> =>
  ask<IncidentCounts>(
    asker,
    `SELECT procedure_id AS "procedureId", branch_id AS "branchId", count(*) AS n FROM incidents
     WHERE occurred_on >= ($1::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
       AND occurred_on <= ($2::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
       AND CASE kind WHEN 'COMPLAINT' THEN substantiated IS TRUE ELSE substantiated IS NOT FALSE END
       ${asked.procedureIds ? `AND (procedure_id IS NULL OR (true ${onlyAsked('procedure_id', asked)}))` : ''}
     GROUP BY 1, 2`,
    valuesOf(asked),
  );

export interface StaffAtDesk {
  readonly place: PlaceKind;
  readonly branchId: number | null;
  readonly trained: number;
}

/** The newest entry of each desk that was recorded by a moment. */
export const readStaff = (asker: Asker, at: Date): Promise<StaffAtDesk[]> =>
  ask<StaffAtDesk>(
    asker,
    `SELECT DISTINCT ON (place, branch_id) place, branch_id AS "branchId", trained FROM desk_staffing
     WHERE recorded_at <= $1 ORDER BY place, branch_id, id DESC`,
    [at],
  );
