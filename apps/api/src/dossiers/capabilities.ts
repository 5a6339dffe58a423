import { getProcedureInForce, getServingBranch } from '@tram-ho-so/db';
import { sideOf } from '@tram-ho-so/domain/dossier-steps';
import { type Capability as Answer, capabilities } from '@tram-ho-so/domain/phase';
import { actorOf, named } from '../auth/acting.ts';
import { builder } from '../schema/builder.ts';
import { PhaseNumber, PilotAction, PlaceKind } from '../schema/enums.ts';
import { Refusal } from '../schema/refusal.ts';
import { tell } from '../schema/tell.ts';

const Capability = builder.objectRef<Answer>('Capability').implement({
  description: 'An act: allowed, or why not.',
  fields: (t) => ({
    action: t.expose('action', { type: PilotAction }),
    allowed: t.exposeBoolean('allowed'),
    phase: t.field({
      type: PhaseNumber,
      nullable: true,
      description: 'The phase that grants it; null when none is needed or none does.',
      resolve: ({ phase }) => phase,
    }),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      resolve: ({ objection }) => objection && tell(objection),
    }),
  }),
});

const Side = builder.enumType('Side', {
  description: 'Whose hands an act is in.',
  values: {
    POST: { description: 'Bưu điện | The post.' },
    STATE: { description: 'Nhà nước | The state, through its civil servants.' },
  },
});

builder.queryField('capabilities', (t) =>
  t.field({
    type: [Capability],
    allow: 'ASK_CAPABILITIES',
    description:
      'What you may do at a place, for a procedure, at a moment. The acts themselves are judged by the same rule.',
    args: {
      place: t.arg({ type: PlaceKind, required: true, defaultValue: 'BRANCH' }),
      branch: t.arg.string({ description: 'Branch code; left out, your own.' }),
      procedure: t.arg.string({ required: true, description: 'Procedure code.' }),
      at: t.arg({ type: 'DateTime' }),
      side: t.arg({ type: Side, description: 'Left out: yours. `POST` asks what the post may do.' }),
    },
    resolve: (_root, { place, branch, procedure: code, at, side }, { caller, pilot, now }) => {
      const moment = at ?? now;
      const own =
        caller.kind === 'USER' && caller.branchId !== null
          ? pilot.branches.byId.get(caller.branchId)?.code
          : undefined;
      const branchCode = place === 'HCC_CENTRE' ? undefined : (branch ?? own);
      const { procedure } = getProcedureInForce(pilot, code, moment);
      return capabilities(pilot.phaseSettings, {
        place,
        branch: branchCode === undefined ? undefined : named(getServingBranch(pilot, branchCode, moment)),
        procedure,
        side: side ?? sideOf(actorOf(caller, pilot)),
        at: moment,
      });
    },
  }),
);
