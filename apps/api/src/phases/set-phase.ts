import { setPhase } from '@tram-ho-so/db';
import { widens } from '@tram-ho-so/domain/phase';
import { ProposalRequired as NeedsTwo } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { rowOfPhase } from '../schema/pilot-row.ts';
import { Phase } from '../schema/refs.ts';
import {
  ForbiddenGrant,
  InvalidInput,
  InvalidPeriod,
  NotPermitted,
  ProposalRequired,
  StaleVersion,
  UnknownBranch,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { PhaseSettingInput, readSetting } from './phase-setting-input.ts';
import { newestSeen } from './preview.ts';
import { recorded } from './recorded-grant.ts';

builder.mutationField('setPhase', (t) =>
  t.field({
    type: resultOf('SetPhaseResult', Phase, [
      ProposalRequired,
      ForbiddenGrant,
      InvalidPeriod,
      StaleVersion,
      UnknownBranch,
      UnknownProcedure,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'SET_PHASE',
    description:
      'Narrows or ends what a phase grants, at once or on a date; one person may. Whatever grants more is proposed with `proposePhase`.',
    args: { input: t.arg({ type: PhaseSettingInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const { phase, ...grant } = readSetting(input, context);
      newestSeen(input, context);
      if (widens(rowOfPhase(context.pilot, phase).settings, grant)) throw new NeedsTwo();
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
