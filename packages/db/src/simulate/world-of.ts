import { dayOf, dayOfIso } from '@tram-ho-so/domain/calendar';
import { isoDate } from '../pilot/iso-date.ts';
import type { CataloguedProcedure, Pilot } from '../pilot/pilot.ts';
import type { World, WorldBranch, WorldProcedure } from './world.ts';

/** What the simulation takes from the pilot as it stands. */
export function worldOf(pilot: Pilot): World {
  const centre = pilot.organisations.all.find(({ kind }) => kind === 'SERVICE_CENTRE');
  if (!centre) throw new Error('The books hold no service centre; seed the pilot first.');
  return {
    calendar: pilot.calendar,
    centreId: centre.id,
    portalId: pilot.organisations.byCode.get('CONG_DVC_QUANG_NINH')?.id ?? centre.id,
    helpFrom: helpFrom(pilot),
    branches: branchesOf(pilot),
    wards: pilot.wards.all.map(({ id }) => wardNamed(pilot, id)),
    procedures: pilot.procedures.all.map((procedure) => procedureOf(pilot, procedure, centre.id)),
  };
}

/** Without a setting or a branch nobody ever helps. */
function helpFrom(pilot: Pilot): number {
  const setting = pilot.phases.get('PHASE_1')?.settings.at(-1);
  return setting && setting.branchIds.size > 0 ? dayOf(setting.effectiveFrom) : Number.POSITIVE_INFINITY;
}

/** The branches that the newest setting of phase I names, in the order of the catalogue. */
function branchesOf(pilot: Pilot): WorldBranch[] {
  const named = pilot.phases.get('PHASE_1')?.settings.at(-1)?.branchIds;
  return pilot.branches.all
    .filter(({ id }) => named?.has(id))
    .map(({ id, postalUnitId, wardId }) => ({ id, postalUnitId, ward: wardNamed(pilot, wardId) }));
}

function wardNamed({ wards }: Pilot, id: number): string {
  const ward = wards.byId.get(id);
  if (!ward) return '';
  return `${ward.kind === 'WARD' ? 'phường' : 'xã'} ${ward.nameVi}`;
}

function procedureOf(pilot: Pilot, procedure: CataloguedProcedure, centreId: number): WorldProcedure {
  const agency = procedure.versions.at(-1)?.agencyVi;
  return {
    id: procedure.id,
    ordinal: procedure.ordinal,
    field: pilot.fields.byId.get(procedure.fieldId)?.code ?? '',
    departmentId: pilot.organisations.all.find(({ nameVi }) => nameVi === agency)?.id ?? centreId,
    versions: procedure.versions.map(({ id, validFrom, validTo, ...limit }) => ({
      id,
      from: dayOfIso(isoDate(validFrom)),
      to: validTo ? dayOfIso(isoDate(validTo)) : Number.MAX_SAFE_INTEGER,
      timeLimit: limit.timeLimit,
      timeLimitUnit: limit.timeLimitUnit,
      timeLimitOnline: limit.timeLimitOnline,
      extensionDays: limit.extensionMaxDays ?? pilot.setting.extensionLimitDays,
    })),
  };
}
