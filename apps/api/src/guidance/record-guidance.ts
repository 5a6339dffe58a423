import { findRepeatedGuidance, onCurrentPilot, writeGuidance } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { GuidanceSession } from '../schema/refs.ts';
import {
  BranchClosed,
  EndsBeforeStart,
  GuidanceDossierUnfit,
  IdempotencyConflict,
  InvalidInput,
  NotPermitted,
  OccurredInFuture,
  OutcomeIncomplete,
  PhaseNotAllowed,
  ProcedureNotInForce,
  UnknownBranch,
  UnknownDossier,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { idempotencyOf } from '../schema/repeated-request.ts';
import { resultOf } from '../schema/result.ts';
import { beginning } from './beginning.ts';
import { ending } from './ending.ts';
import { outcomeFields, spotFields } from './outcome-fields.ts';

const RecordGuidanceInput = builder.inputType('RecordGuidanceInput', {
  description: 'A session that is over, entered afterwards.',
  fields: (t) => ({
    ...spotFields(t),
    ...outcomeFields(t),
    startedAt: t.field({ type: 'DateTime', required: true }),
    endedAt: t.field({ type: 'DateTime', required: true }),
  }),
});

builder.mutationField('recordGuidance', (t) =>
  t.field({
    type: resultOf('RecordGuidanceResult', GuidanceSession, [
      PhaseNotAllowed,
      UnknownProcedure,
      ProcedureNotInForce,
      UnknownBranch,
      BranchClosed,
      NotPermitted,
      OccurredInFuture,
      EndsBeforeStart,
      OutcomeIncomplete,
      GuidanceDossierUnfit,
      UnknownDossier,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'GUIDE',
    description: 'Records a session that is over; the phase in force when it began judges it.',
    args: { input: t.arg({ type: RecordGuidanceInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller } = context;
      const idempotency = idempotencyOf('recordGuidance', input, caller, db);
      const repeated = await findRepeatedGuidance(db, idempotency);
      if (repeated) return repeated;
      return onCurrentPilot(db, async (pilot) => {
        const begun = beginning(input, input.startedAt, pilot, context);
        const ended = await ending({ ...begun, endedAt: null }, input, pilot, context);
        return writeGuidance(db, { ...begun, ending: ended, idempotency });
      });
    },
  }),
);
