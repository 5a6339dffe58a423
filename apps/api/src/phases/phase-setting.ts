import { PhaseNumber, PilotAction, PlaceKind, Provenance, SubmissionChannel } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { nameOfUser } from '../schema/names.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Branch, PhaseSetting, Procedure } from '../schema/refs.ts';

PhaseSetting.implement({
  description:
    'One version of what a phase grants: acts, at places, for procedures, between moments. Never edited.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('PhaseSetting', id) }),
    phase: t.expose('phase', { type: PhaseNumber }),
    version: t.exposeInt('version'),
    effectiveFrom: t.expose('effectiveFrom', { type: 'DateTime' }),
    effectiveTo: t.expose('effectiveTo', {
      type: 'DateTime',
      nullable: true,
      description: 'Exclusive; null while open.',
    }),
    places: t.expose('places', { type: [PlaceKind] }),
    actions: t.expose('actions', { type: [PilotAction] }),
    branches: t.field({
      type: [Branch],
      resolve: ({ branchIds }, _args, { pilot }) => [...branchIds].map((id) => rowOf(pilot.branches, id)),
    }),
    procedures: t.field({
      type: [Procedure],
      resolve: ({ procedureIds, effectiveFrom }, _args, { pilot }) =>
        [...procedureIds].flatMap((id) => procedureNear(rowOf(pilot.procedures, id), effectiveFrom) ?? []),
    }),
    receptionChannel: t.expose('receptionChannel', {
      type: SubmissionChannel,
      nullable: true,
      description: 'Channel recorded for a dossier that the post receives.',
    }),
    decisionNumber: t.exposeString('decisionNumber', { nullable: true }),
    decisionDate: t.expose('decisionDate', { type: 'Date', nullable: true }),
    signer: t.exposeString('signer', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    provenance: t.expose('provenance', { type: Provenance }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    recordedBy: t.string({
      nullable: true,
      resolve: ({ recordedById }, _args, context) => nameOfUser(context, recordedById),
    }),
  }),
});

fetchableByNumber('PhaseSetting', 'READ_CATALOGUE', async (id, { pilot }) =>
  pilot.phaseSettings.find((setting) => setting.id === id),
);
