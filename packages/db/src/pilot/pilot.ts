import type { WorkingCalendar } from '@tram-ho-so/domain/calendar';
import type { PhaseSetting } from '@tram-ho-so/domain/phase';
import type { PhaseNumber } from '@tram-ho-so/domain/vocabulary';
import type {
  Branch,
  BranchRenaming,
  CalendarDay,
  Field,
  Organisation,
  Phase,
  PhaseSetting as PhaseSettingRow,
  PilotSetting,
  Procedure,
  ProcedurePaper,
  ProcedureVersion,
  Ward,
} from '../generated/prisma/client.ts';
import type { PastCalendar } from './past-calendars.ts';

/** A version of a procedure with its list of papers, in order. */
export interface PublishedVersion extends ProcedureVersion {
  readonly papers: readonly ProcedurePaper[];
}

/** A procedure with every version it had, oldest first. */
export interface CataloguedProcedure extends Procedure {
  readonly versions: readonly PublishedVersion[];
}

/** A version of a phase's setting as it stands in the books, and as rules read it. */
export type RecordedSetting = PhaseSettingRow & PhaseSetting;

export interface RecordedPhase extends Phase {
  /** Oldest first. */
  readonly settings: readonly RecordedSetting[];
}

/** Rows of a small table, found by id or by code. */
export interface Shelf<Row> {
  readonly all: readonly Row[];
  readonly byId: ReadonlyMap<number, Row>;
  readonly byCode: ReadonlyMap<string, Row>;
}

/** What lies on the shelves and the setting: plain rows, which can be told to another process. */
export type Catalogue = Pick<
  Pilot,
  'setting' | 'organisations' | 'wards' | 'branches' | 'renamings' | 'fields' | 'procedures'
>;

/** Everything about the pilot that is not a dossier or a person: a value, read whole at one revision. */
export interface Pilot {
  readonly revision: number;
  readonly setting: PilotSetting;
  readonly calendar: WorkingCalendar;
  readonly calendarDays: readonly CalendarDay[];
  /** Number of the newest change of the calendar; 0 when it stands as it was shipped. */
  readonly calendarVersion: number;
  readonly pastCalendars: readonly PastCalendar[];
  readonly organisations: Shelf<Organisation>;
  readonly wards: Shelf<Ward>;
  readonly branches: Shelf<Branch>;
  /** Names that branches had before, oldest first. */
  readonly renamings: readonly BranchRenaming[];
  readonly fields: Shelf<Field>;
  readonly procedures: Shelf<CataloguedProcedure>;
  readonly phases: ReadonlyMap<PhaseNumber, RecordedPhase>;
  /** Every version of every phase, as `objectionTo` takes them. */
  readonly phaseSettings: readonly RecordedSetting[];
}
