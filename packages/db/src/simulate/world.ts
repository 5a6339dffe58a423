import type { WorkingCalendar } from '@tram-ho-so/domain/calendar';
import type { TimeLimit } from '@tram-ho-so/domain/clock';

/**
 * Stands first in simulated codes. No organisation of the province is known by it, so a simulated code meets neither
 * one given here nor one in a register.
 */
export const SIMULATED_ORG_CODE = '000.00.99.H49';

/** What a simulation reads from the books before it starts; plain data, so that it can go to a worker. */
export type World = {
  readonly calendar: WorkingCalendar;
  readonly centreId: number;
  /** Acts for those who submit alone. */
  readonly portalId: number;
  /** First local day on which phase I lets branches help. */
  readonly helpFrom: number;
  /** Branches that phase I names. */
  readonly branches: readonly WorldBranch[];
  /** Ward names as an address writes them. */
  readonly wards: readonly string[];
  readonly procedures: readonly WorldProcedure[];
};

export type WorldBranch = { readonly id: number; readonly postalUnitId: number; readonly ward: string };

export type WorldProcedure = {
  readonly id: number;
  readonly ordinal: number;
  readonly field: string;
  readonly departmentId: number;
  readonly versions: readonly WorldProcedureVersion[];
};

export type WorldProcedureVersion = TimeLimit & {
  readonly id: number;
  /** First and last local day it covers. */
  readonly from: number;
  readonly to: number;
  /** Longest extension, in working days. */
  readonly extensionDays: number;
};

/** The newest version that covers a day; before the first one, the first. */
export function versionOn({ versions }: WorldProcedure, day: number): WorldProcedureVersion {
  const found = versions.findLast(({ from, to }) => from <= day && day <= to) ?? versions[0];
  if (found === undefined) throw new Error('a procedure without a version');
  return found;
}
