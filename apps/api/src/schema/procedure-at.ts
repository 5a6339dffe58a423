import type { CataloguedProcedure } from '@tram-ho-so/db';
import { localDate } from '@tram-ho-so/domain/calendar';
import type { ProcedureAt, VersionRow } from './refs.ts';

/** A procedure as it reads on a day: of the versions that cover it, the newest. */
export function procedureAt(procedure: CataloguedProcedure, at: Date): ProcedureAt | undefined {
  const day = localDate(at);
  const version = procedure.versions.findLast((candidate) => covers(candidate, day));
  return version && { procedure, version };
}

/** A procedure as it reads on a day or, when it is not in force then, as its newest version reads. */
export function procedureNear(procedure: CataloguedProcedure, at: Date): ProcedureAt | undefined {
  const newest = procedure.versions.at(-1);
  return procedureAt(procedure, at) ?? (newest && { procedure, version: newest });
}

function covers({ validFrom, validTo }: VersionRow, day: string): boolean {
  return iso(validFrom) <= day && (!validTo || day <= iso(validTo));
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
