import type { Clauses } from '../dossiers/clauses.ts';
import { oneOf, type Visibility } from '../dossiers/visibility.ts';

/** Which sessions a caller may see: the post those of its branches, a partner its own; a department none. */
export function narrowToVisibleGuidance(clauses: Clauses, visibility: Visibility): void {
  const { and, value } = clauses;
  if (visibility.kind === 'NONE' || visibility.kind === 'DEPARTMENT') and('false');
  if (visibility.kind === 'ORGANISATION') and(`g.organisation_id = ${value(visibility.organisationId)}`);
  if (visibility.kind === 'BRANCHES') {
    const { branchIds, postalUnitId } = visibility;
    const ofBranches = oneOf('g.branch_id', branchIds, clauses);
    and(
      postalUnitId === null
        ? ofBranches
        : `(${ofBranches} OR (g.place = 'HCC_CENTRE' AND g.organisation_id = ${value(postalUnitId)}))`,
    );
  }
}
