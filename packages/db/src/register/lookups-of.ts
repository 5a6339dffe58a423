import { type RegisterLookups, registerLookups } from '@tram-ho-so/domain/register-row';
import { versionInForce } from '../facts/reception-facts.ts';
import type { Pilot } from '../pilot/pilot.ts';

/** What a register is read with: the pilot as it stands. */
export const lookupsOf = (pilot: Pilot, now: Date): RegisterLookups =>
  registerLookups({
    procedures: pilot.procedures.all.map((procedure) => ({
      id: procedure.id,
      code: procedure.code,
      names: procedure.versions.map(({ nameVi }) => nameVi),
      versionOn: (date) => versionInForce(procedure, date),
    })),
    branches: pilot.branches.all.map(({ id, code, nameVi, nameEn }) => ({
      id,
      code,
      vi: nameVi,
      en: nameEn,
    })),
    settings: pilot.phaseSettings,
    calendar: pilot.calendar,
    now,
  });
