import { dayOfIso, type IsoDate, instantAt } from '@tram-ho-so/domain/calendar';
import type { GuidanceOutcome, Origin, PlaceKind } from '@tram-ho-so/domain/vocabulary';
import type { Clauses } from '../dossiers/clauses.ts';
import { oneOf } from '../dossiers/visibility.ts';
import type { Pilot } from '../pilot/pilot.ts';

type Maybe<Value> = Value | null | undefined;

/** Conditions that all hold; days are local and inclusive, of the start. */
export interface GuidanceFilter {
  readonly from?: Maybe<IsoDate>;
  readonly to?: Maybe<IsoDate>;
  readonly branch?: Maybe<readonly string[]>;
  readonly procedure?: Maybe<readonly string[]>;
  readonly field?: Maybe<readonly string[]>;
  readonly outcome?: Maybe<readonly GuidanceOutcome[]>;
  readonly place?: Maybe<readonly PlaceKind[]>;
  readonly origin?: Maybe<readonly Origin[]>;
  /** Code of a paper that was missing. */
  readonly missingPaper?: Maybe<string>;
  /** True: not ended yet. */
  readonly running?: Maybe<boolean>;
}

export function narrowToGuidance(clauses: Clauses, filter: GuidanceFilter, pilot: Pilot): void {
  const { and, value } = clauses;
  const { from, to, branch, procedure, field, missingPaper, running } = filter;
  if (from) and(`g.started_at >= ${value(instantAt(dayOfIso(from), 0))}`);
  if (to) and(`g.started_at < ${value(instantAt(dayOfIso(to) + 1, 0))}`);
  if (branch) and(oneOf('g.branch_id', idsOf(pilot.branches.byCode, branch), clauses));
  if (procedure) and(oneOf('g.procedure_id', idsOf(pilot.procedures.byCode, procedure), clauses));
  if (field) {
    const fields = new Set(idsOf(pilot.fields.byCode, field));
    const inside = pilot.procedures.all.filter(({ fieldId }) => fields.has(fieldId)).map(({ id }) => id);
    and(oneOf('g.procedure_id', inside, clauses));
  }
  among('g.outcome', 'GuidanceOutcome', filter.outcome);
  among('g.place', 'PlaceKind', filter.place);
  among('g.origin', 'Origin', filter.origin);
  if (missingPaper)
    and(
      `EXISTS (SELECT FROM guidance_missing_papers m WHERE m.session_id = g.id AND m.paper_code = ${value(missingPaper)})`,
    );
  if (typeof running === 'boolean') and(`g.ended_at IS ${running ? 'NULL' : 'NOT NULL'}`);

  function among(column: string, type: string, words: Maybe<readonly string[]>): void {
    if (words) and(`${column} = ANY (${value(words)}::"${type}"[])`);
  }
}

/** A code nobody has narrows to nothing. */
function idsOf(byCode: ReadonlyMap<string, { id: number }>, codes: readonly string[]): number[] {
  return codes.flatMap((code) => byCode.get(code)?.id ?? []);
}
