import type { Clauses } from '../dossiers/clauses.ts';
import { oneOf, type Visibility } from '../dossiers/visibility.ts';
import type { Pilot } from '../pilot/pilot.ts';

const dayMs = 86_400_000;

/**
 * Which parcels a caller may look for: postal staff those of their branches, the centre all, a partner those it carries.
 * A department follows its dossiers and finds their parcels there.
 */
export function narrowToVisibleShipments(
  clauses: Clauses,
  visibility: Visibility,
  { setting }: Pilot,
  now: Date,
): void {
  const { and, value } = clauses;
  if (visibility.kind === 'NONE' || visibility.kind === 'DEPARTMENT') and('false');
  if (visibility.kind === 'ORGANISATION') and(`s.organisation_id = ${value(visibility.organisationId)}`);
  if (visibility.kind === 'BRANCHES') {
    and(oneOf('s.branch_id', visibility.branchIds, clauses));
    const since = value(new Date(now.getTime() - setting.branchSeesClosedDays * dayMs));
    and(`(s.closed_at IS NULL OR s.closed_at >= ${since})`);
  }
}

/** The same for handover batches: of their branches, or given or carried by their organisation. */
export function narrowToVisibleBatches({ and, value }: Clauses, visibility: Visibility): void {
  if (visibility.kind === 'NONE' || visibility.kind === 'DEPARTMENT') and('false');
  if (visibility.kind === 'BRANCHES') and(`b.branch_id = ANY (${value(visibility.branchIds)}::int[])`);
  if (visibility.kind === 'ORGANISATION') {
    const own = value(visibility.organisationId);
    and(
      `(b.organisation_id = ${own} OR b.branch_id IN (SELECT id FROM branches WHERE postal_unit_id = ${own}))`,
    );
  }
}
