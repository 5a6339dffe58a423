import { localDate } from '@tram-ho-so/domain/calendar';
import { InvalidInput, UnknownBranch, UnknownProcedure } from '@tram-ho-so/domain/refusal';
import type { Context } from '../../context.ts';

/** The branch of a code, where one is named. */
export function branchIdNamed(code: string | null | undefined, { pilot }: Context): number | null {
  if (code == null) return null;
  const branch = pilot.branches.byCode.get(code);
  if (!branch) throw new UnknownBranch(code);
  return branch.id;
}

/** The procedure of a code, where one is named. */
export function procedureIdNamed(code: string | null | undefined, { pilot }: Context): number | null {
  if (code == null) return null;
  const procedure = pilot.procedures.byCode.get(code);
  if (!procedure) throw new UnknownProcedure(code);
  return procedure.id;
}

/** A day that has come. */
export function pastDay(path: string, day: string, { now }: Context): Date {
  if (day <= localDate(now)) return new Date(`${day}T00:00:00Z`);
  throw new InvalidInput(path, { vi: 'Ngày này chưa đến.', en: 'That day has not come yet.' });
}
