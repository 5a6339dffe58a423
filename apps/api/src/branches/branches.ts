import { localDate } from '@tram-ho-so/domain/calendar';
import { layersInForce } from '@tram-ho-so/domain/phase';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PhaseNumber, PilotRole } from '../schema/enums.ts';
import { holds } from '../schema/folded.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Branch, type BranchRow } from '../schema/refs.ts';

const BranchFilter = builder.inputType('BranchFilter', {
  description: 'Conditions that all hold.',
  fields: (t) => ({
    pilotRole: t.field({ type: PilotRole }),
    ward: t.string({ description: 'Ward code.' }),
    postalUnit: t.string({ description: 'Organisation code.' }),
    phase: t.field({ type: PhaseNumber, description: 'Named by the setting of this phase in force.' }),
    search: t.string({ description: 'Part of the code, name or address; marks do not matter.' }),
    active: t.boolean({ description: 'Takes part today.' }),
  }),
});

type Filter = typeof BranchFilter.$inferInput;

builder.queryField('branches', (t) =>
  t.field({
    type: [Branch],
    allow: 'READ_CATALOGUE',
    description: 'The branches of the pilot; a small table, given whole.',
    args: { filter: t.arg({ type: BranchFilter }) },
    resolve: (_root, { filter }, context) =>
      context.pilot.branches.all.filter((branch) => fits(branch, filter ?? {}, context)),
  }),
);

function fits(branch: BranchRow, filter: Filter, { pilot, now }: Context): boolean {
  const { pilotRole, ward, postalUnit, phase, search, active } = filter;
  if (pilotRole && branch.pilotRole !== pilotRole) return false;
  if (ward && rowOf(pilot.wards, branch.wardId).code !== ward) return false;
  if (postalUnit && rowOf(pilot.organisations, branch.postalUnitId).code !== postalUnit) return false;
  if (search && !holds([branch.code, branch.nameVi, branch.nameEn, branch.address], search)) return false;
  if (active != null && takesPart(branch, localDate(now)) !== active) return false;
  const layers = layersInForce(pilot.phaseSettings, now);
  return !phase || layers.some((layer) => layer.phase === phase && layer.branchIds.has(branch.id));
}

/** A branch without a known first day is a candidate: it takes part in nothing yet. */
function takesPart({ activeFrom, activeTo }: BranchRow, day: string): boolean {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  return activeFrom !== null && iso(activeFrom) <= day && (activeTo === null || day <= iso(activeTo));
}
