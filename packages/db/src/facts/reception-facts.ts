import { type IsoDate, localDate } from '@tram-ho-so/domain/calendar';
import {
  BranchClosed,
  ProcedureNotInForce,
  UnknownBranch,
  UnknownProcedure,
} from '@tram-ho-so/domain/refusal';
import type { Branch } from '../generated/prisma/client.ts';
import { isoDate } from '../pilot/iso-date.ts';
import type { CataloguedProcedure, Pilot, PublishedVersion } from '../pilot/pilot.ts';

export interface ProcedureInForce {
  readonly procedure: CataloguedProcedure;
  readonly version: PublishedVersion;
}

/** A procedure by code and what it says on a day; throws UnknownProcedure or ProcedureNotInForce. */
export function getProcedureInForce(pilot: Pilot, code: string, at: Date): ProcedureInForce {
  const procedure = pilot.procedures.byCode.get(code);
  if (!procedure) throw new UnknownProcedure(code);
  const day = localDate(at);
  const version = versionInForce(procedure, day);
  if (!version) throw new ProcedureNotInForce(code, day);
  return { procedure, version };
}

/** Of the versions of a procedure, the newest that covers a day; both ends are inclusive. */
export const versionInForce = (
  { versions }: CataloguedProcedure,
  day: IsoDate,
): PublishedVersion | undefined =>
  versions.findLast(({ validFrom, validTo }) => covers(validFrom, validTo, day));

/** A branch by code that takes part on a day; throws UnknownBranch or BranchClosed. */
export function getServingBranch(pilot: Pilot, code: string, at: Date): Branch {
  const branch = pilot.branches.byCode.get(code);
  if (!branch) throw new UnknownBranch(code);
  const day = localDate(at);
  if (!covers(branch.activeFrom, branch.activeTo, day)) {
    throw new BranchClosed({ vi: branch.nameVi, en: branch.nameEn }, day);
  }
  return branch;
}

const covers = (from: Date | null, to: Date | null, day: IsoDate): boolean =>
  (!from || isoDate(from) <= day) && (!to || day <= isoDate(to));
