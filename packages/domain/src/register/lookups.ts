import type { IsoDate } from '../calendar/local-time.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { TimeLimit } from '../clock/budget.ts';
import { foldedForMatch } from '../personal-data/unaccent.ts';
import type { NamedBranch, NamedProcedure, PhaseSetting } from '../phase/phase-setting.ts';
import { remembered } from './remembered.ts';

/** A version of a procedure, as far as a register needs it. */
export interface RegisterProcedureVersion extends TimeLimit {
  readonly id: number;
  readonly nameVi: string;
}

/** A procedure of the catalogue. */
export interface RegisterProcedure extends NamedProcedure {
  /** Every name it has had. */
  readonly names: readonly string[];
  /** The version in force on a day. */
  readonly versionOn: (date: IsoDate) => RegisterProcedureVersion | undefined;
}

/** What reading a row needs to know of the pilot; made once for a file. */
export interface RegisterLookups {
  readonly procedures: {
    readonly byCode: Finder<RegisterProcedure>;
    readonly byName: Finder<RegisterProcedure>;
  };
  readonly branches: Finder<NamedBranch>;
  readonly settings: readonly PhaseSetting[];
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

type Finder<T> = (text: string) => T | undefined;

export function registerLookups(pilot: {
  readonly procedures: readonly RegisterProcedure[];
  readonly branches: readonly NamedBranch[];
  readonly settings: readonly PhaseSetting[];
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}): RegisterLookups {
  const byCode = new Map(pilot.procedures.map((procedure) => [procedure.code, procedure]));
  return {
    procedures: {
      // The provincial copy of a code adds the province's segments to the national code.
      byCode: (text) => byCode.get(/^(\d\.\d{6})(?:\.[\d.]+)?(?:\.H\d{2})?$/.exec(text)?.[1] ?? text),
      byName: finder(pilot.procedures, ({ names }) => names),
    },
    branches: finder(pilot.branches, ({ code, vi, en }) => [vi, en, code]),
    settings: pilot.settings,
    calendar: pilot.calendar,
    now: pilot.now,
  };
}

/** Finds by any name, whatever the case, diacritics and punctuation; a name that two share finds nothing. */
function finder<T>(all: readonly T[], namesOf: (one: T) => readonly string[]): Finder<T> {
  const found = new Map<string, T | undefined>();
  for (const one of all) {
    for (const name of new Set(namesOf(one).map(foldedForMatch)))
      found.set(name, found.has(name) ? undefined : one);
  }
  return remembered((text) => found.get(foldedForMatch(text)));
}
