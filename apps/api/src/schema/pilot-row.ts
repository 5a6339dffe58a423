import type { Pilot, RecordedPhase } from '@tram-ho-so/db';
import type { PhaseNumber } from '@tram-ho-so/domain/vocabulary';

/** A row that another row of the same reading points at, so it is there. */
export function rowOf<Row>(shelf: { readonly byId: ReadonlyMap<number, Row> }, id: number): Row {
  const row = shelf.byId.get(id);
  if (row === undefined) throw new Error(`The pilot has no row ${id} where one is pointed at.`);
  return row;
}

/** A phase of the pilot; there are always three. */
export function rowOfPhase({ phases }: Pilot, number: PhaseNumber): RecordedPhase {
  const phase = phases.get(number);
  if (!phase) throw new Error(`The pilot has no ${number}.`);
  return phase;
}
