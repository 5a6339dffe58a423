import { setPhase } from '@tram-ho-so/db';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { rowOfPhase } from '../schema/pilot-row.ts';
import { Phase } from '../schema/refs.ts';
import {
  ForbiddenGrant,
  InvalidInput,
  InvalidPeriod,
  NotPermitted,
  StaleVersion,
  UnknownBranch,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { PhaseSettingInput, readSetting } from './phase-setting-input.ts';

builder.mutationField('setPhase', (t) =>
  t.field({
    type: resultOf('SetPhaseResult', Phase, [
      ForbiddenGrant,
      InvalidPeriod,
      StaleVersion,
      UnknownBranch,
      UnknownProcedure,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'SET_PHASE',
    description: 'Records a new version of what a phase grants; it takes effect by itself at its moment.',
    args: { input: t.arg({ type: PhaseSettingInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const { phase, ...grant } = readSetting(input, context);
      await setPhase(
        db,
        { phase, seenVersion: input.seenVersion, grant: recorded(grant) },
        recorderOf(caller),
        now,
      );
      context.pilot = await db.pilotBook.fresh();
      return { phase: rowOfPhase(context.pilot, phase), at: now };
    },
  }),
);

type Grant = Omit<ReturnType<typeof readSetting>, 'phase'>;

/** A decision with a number is a source; anything else is assumed until someone states it. */
function recorded(grant: Grant) {
  const { branchIds, procedureIds, decisionDate } = grant;
  return {
    ...grant,
    branchIds: [...branchIds],
    procedureIds: [...procedureIds],
    decisionDate: decisionDate === null ? null : new Date(`${decisionDate}T00:00:00Z`),
    provenance: grant.decisionNumber ? ('SOURCED' as const) : ('ASSUMED' as const),
  };
}
