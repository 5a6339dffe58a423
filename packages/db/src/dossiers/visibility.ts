import type { Pilot } from '../pilot/pilot.ts';
import type { Clauses } from './clauses.ts';
import { closedStatuses, quoted } from './open-statuses.ts';

/** Which dossiers a caller may see; the one place that narrows every read of dossiers. */
export type Visibility =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'NONE' }
  /**
   * Postal staff: the dossiers of their branches and those their unit took in at the service centre; open ones, and
   * closed ones until so many days after (a setting of the pilot).
   */
  | { readonly kind: 'BRANCHES'; readonly branchIds: readonly number[]; readonly postalUnitId: number | null }
  /** Officers of a department: the procedures it settles. */
  | { readonly kind: 'DEPARTMENT'; readonly organisationId: number }
  /** A partner: the dossiers its organisation received. */
  | { readonly kind: 'ORGANISATION'; readonly organisationId: number };

const dayMs = 86_400_000;

export function narrowToVisible(clauses: Clauses, visibility: Visibility, pilot: Pilot, now: Date): void {
  const { and, value } = clauses;
  if (visibility.kind === 'NONE') and('false');
  if (visibility.kind === 'ORGANISATION') and(`d.organisation_id = ${value(visibility.organisationId)}`);
  if (visibility.kind === 'DEPARTMENT') {
    and(`d.procedure_id = ANY (${value(proceduresSettledBy(pilot, visibility.organisationId))}::int[])`);
  }
  if (visibility.kind === 'BRANCHES') {
    const since = value(new Date(now.getTime() - pilot.setting.branchSeesClosedDays * dayMs));
    const ofBranches = oneOf('d.branch_id', visibility.branchIds, clauses);
    and(
      visibility.postalUnitId !== null && servesAtCentre(pilot)
        ? `(${ofBranches} OR (d.place = 'HCC_CENTRE' AND d.organisation_id = ${value(visibility.postalUnitId)}))`
        : ofBranches,
    );
    and(
      `(d.status NOT IN (${quoted(closedStatuses)}) OR coalesce(d.returned_at, d.finished_at, d.updated_at) >= ${since})`,
    );
  }
}

/** Until some phase has put the post at the centre, a branch is all there is to look for, and its index answers alone. */
const servesAtCentre = (pilot: Pilot): boolean =>
  pilot.phaseSettings.some(({ places }) => places.includes('HCC_CENTRE'));

/** One id is an equality, so that an index answers in order; several are a list. */
export function oneOf(column: string, ids: readonly number[], { value }: Clauses): string {
  return ids.length === 1 ? `${column} = ${value(ids[0])}` : `${column} = ANY (${value(ids)}::int[])`;
}

/** A procedure names its agency by name; the department is the organisation of that name. */
export function proceduresSettledBy(
  pilot: Pick<Pilot, 'organisations' | 'procedures'>,
  organisationId: number,
): number[] {
  const agency = pilot.organisations.byId.get(organisationId)?.nameVi;
  return pilot.procedures.all
    .filter(({ versions }) => versions.some(({ agencyVi }) => agencyVi === agency))
    .map(({ id }) => id);
}
