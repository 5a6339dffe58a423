import { type Clauses, createClauses } from '../dossiers/clauses.ts';
import { oneOf, proceduresSettledBy, type Visibility } from '../dossiers/visibility.ts';
import type { Catalogue, Shelf } from '../pilot/pilot.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { MetricFilter } from './metric-asked.ts';

interface Narrowing {
  readonly filter: MetricFilter;
  readonly visibility: Visibility;
  readonly pilot: Catalogue;
}

/** Conditions on what lasts of a dossier `d`; `first` values stand before theirs. */
export function narrowToCounted(
  { filter, visibility, pilot }: Narrowing,
  first: readonly unknown[],
): Clauses {
  const clauses = createClauses();
  for (const value of first) clauses.value(value);
  narrowToOwn(clauses, visibility, pilot);
  narrowToPlaces(clauses, filter, pilot);
  narrowToWords(clauses, filter);
  return clauses;
}

/**
 * Whose dossiers are counted. A branch's own list forgets closed dossiers after a while because of the people in them; a
 * count holds no people, so it forgets none.
 */
function narrowToOwn(clauses: Clauses, visibility: Visibility, pilot: Catalogue): void {
  const { and, value } = clauses;
  if (visibility.kind === 'NONE') and('false');
  if (visibility.kind === 'BRANCHES') and(oneOf('d.branch_id', visibility.branchIds, clauses));
  if (visibility.kind === 'ORGANISATION') and(`d.organisation_id = ${value(visibility.organisationId)}`);
  if (visibility.kind === 'DEPARTMENT') {
    and(oneOf('d.procedure_id', proceduresSettledBy(pilot, visibility.organisationId), clauses));
  }
}

function narrowToPlaces(clauses: Clauses, filter: MetricFilter, pilot: Catalogue): void {
  const { branch, ward, postalUnit, procedure, field } = filter;
  const branchesOf = (column: 'wardId' | 'postalUnitId', ids: readonly number[]) =>
    pilot.branches.all.filter((each) => ids.includes(each[column])).map(({ id }) => id);
  if (branch) clauses.and(oneOf('d.branch_id', idsOf(pilot.branches, branch), clauses));
  for (const dimension of filter.none ?? []) clauses.and(`${dimensionSql[dimension]('d')} IS NULL`);
  if (ward) clauses.and(oneOf('d.branch_id', branchesOf('wardId', idsOf(pilot.wards, ward)), clauses));
  if (postalUnit) {
    const units = idsOf(pilot.organisations, postalUnit);
    clauses.and(oneOf('d.branch_id', branchesOf('postalUnitId', units), clauses));
  }
  if (procedure) clauses.and(oneOf('d.procedure_id', idsOf(pilot.procedures, procedure), clauses));
  if (field) {
    const fields = idsOf(pilot.fields, field);
    const inside = pilot.procedures.all.filter(({ fieldId }) => fields.includes(fieldId)).map(({ id }) => id);
    clauses.and(oneOf('d.procedure_id', inside, clauses));
  }
}

/** A code nobody has narrows to nothing. */
const idsOf = (shelf: Shelf<{ readonly id: number }>, codes: readonly string[]): number[] =>
  codes.flatMap((code) => shelf.byCode.get(code)?.id ?? []);

function narrowToWords({ and, value }: Clauses, filter: MetricFilter): void {
  const among = (column: string, type: string, words: readonly string[] | null | undefined) => {
    if (words) and(`d.${column} = ANY (${value(words)}::"${type}"[])`);
  };
  among('phase', 'PhaseNumber', filter.phase);
  among('channel', 'SubmissionChannel', filter.channel);
  among('assistance', 'Assistance', filter.assistance);
  among('return_channel', 'ReturnChannel', filter.returnChannel);
  among('origin', 'Origin', filter.origin);
}
