import { layersInForce } from '@tram-ho-so/domain/phase';
import { builder } from '../schema/builder.ts';
import { BranchKind, PhaseNumber, PilotRole, Provenance } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { openCounts } from '../schema/open-counts.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Branch, Organisation, Ward } from '../schema/refs.ts';

Branch.implement({
  description: 'A post-office point of the pilot, or a candidate for it.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Branch', id) }),
    code: t.exposeString('code', { description: 'Internal code, e.g. `BC-HATU`.' }),
    kind: t.expose('kind', { type: BranchKind }),
    nameVi: t.exposeString('nameVi'),
    nameEn: t.exposeString('nameEn'),
    pilotRole: t.expose('pilotRole', { type: PilotRole }),
    postalUnit: t.field({
      type: Organisation,
      resolve: ({ postalUnitId }, _args, { pilot }) => rowOf(pilot.organisations, postalUnitId),
    }),
    ward: t.field({ type: Ward, resolve: ({ wardId }, _args, { pilot }) => rowOf(pilot.wards, wardId) }),
    latitude: t.exposeFloat('latitude'),
    longitude: t.exposeFloat('longitude'),
    coordinatesApproximate: t.exposeBoolean('coordinatesApproximate'),
    address: t.exposeString('address', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    activeFrom: t.expose('activeFrom', {
      type: 'Date',
      nullable: true,
      description: 'Null when no date is known.',
    }),
    activeTo: t.expose('activeTo', {
      type: 'Date',
      nullable: true,
      description: 'Null while it takes part.',
    }),
    provenance: t.expose('provenance', { type: Provenance }),
    provenanceNote: t.exposeString('provenanceNote'),
    version: t.exposeInt('version', {
      description: 'Raised at each edit; an edit names the version it saw.',
    }),
    phases: t.field({
      type: [PhaseNumber],
      description: 'Phases whose setting in force names this branch.',
      resolve: ({ id }, _args, { pilot, now }) =>
        layersInForce(pilot.phaseSettings, now)
          .filter(({ branchIds }) => branchIds.has(id))
          .map(({ phase }) => phase),
    }),
    openDossiers: t.int({
      description: 'Dossiers of this branch that you may see and that are not finished.',
      resolve: async ({ id }, _args, context) => (await openCounts(context)).byBranch.get(id) ?? 0,
    }),
  }),
});

fetchableByNumber('Branch', 'READ_CATALOGUE', async (id, { pilot }) => pilot.branches.byId.get(id));

builder.queryField('branch', (t) =>
  t.field({
    type: Branch,
    nullable: true,
    allow: 'READ_CATALOGUE',
    description: 'One branch by its code.',
    args: { code: t.arg.string({ required: true }) },
    resolve: (_root, { code }, { pilot }) => pilot.branches.byCode.get(code),
  }),
);
