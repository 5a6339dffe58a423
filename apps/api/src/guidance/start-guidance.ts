import { findRepeatedGuidance, onCurrentPilot, writeGuidance } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { GuidanceSession } from '../schema/refs.ts';
import {
  BranchClosed,
  IdempotencyConflict,
  InvalidInput,
  NotPermitted,
  PhaseNotAllowed,
  ProcedureNotInForce,
  UnknownBranch,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { idempotencyOf } from '../schema/repeated-request.ts';
import { resultOf } from '../schema/result.ts';
import { beginning } from './beginning.ts';
import { spotFields } from './outcome-fields.ts';

const StartGuidanceInput = builder.inputType('StartGuidanceInput', {
  description: 'A citizen sits down to be guided; who it is, is not asked.',
  fields: spotFields,
});

builder.mutationField('startGuidance', (t) =>
  t.field({
    type: resultOf('StartGuidanceResult', GuidanceSession, [
      PhaseNotAllowed,
      UnknownProcedure,
      ProcedureNotInForce,
      UnknownBranch,
      BranchClosed,
      NotPermitted,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'GUIDE',
    description: 'Begins a guidance session now.',
    args: { input: t.arg({ type: StartGuidanceInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const idempotency = idempotencyOf('startGuidance', input, caller, db);
      const repeated = await findRepeatedGuidance(db, idempotency);
      if (repeated) return repeated;
      return onCurrentPilot(db, async (pilot) =>
        writeGuidance(db, { ...beginning(input, now, pilot, context), ending: undefined, idempotency }),
      );
    },
  }),
);
