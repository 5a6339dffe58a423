import { proposePhase } from '@tram-ho-so/db';
import { builder } from '../../schema/builder.ts';
import {
  ForbiddenGrant,
  InvalidInput,
  InvalidPeriod,
  NotPermitted,
  StaleVersion,
  UnknownBranch,
  UnknownProcedure,
} from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { textGiven } from '../../schema/text-given.ts';
import { PhaseSettingInput, readSetting } from '../phase-setting-input.ts';
import { newestSeen } from '../preview.ts';
import { contentOf } from './content.ts';
import { personOf } from './person.ts';
import { PhaseProposal } from './phase-proposal.ts';
import { takeSnapshot } from './snapshot.ts';

builder.mutationField('proposePhase', (t) =>
  t.field({
    type: resultOf('ProposePhaseResult', PhaseProposal, [
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
      'Proposes a setting, with the evidence as it stands now; it takes effect only once a second person approves.',
    args: {
      input: t.arg({ type: PhaseSettingInput, required: true }),
      reason: t.arg.string({ required: true, description: 'Why, for who decides.' }),
    },
    resolve: async (_root, { input, reason }, context) => {
      const setting = readSetting(input, context);
      newestSeen(input, context);
      return proposePhase(
        context.db,
        {
          phase: input.phase,
          seenVersion: input.seenVersion,
          actions: setting.actions,
          content: { ...contentOf(input) },
          reason: textGiven('reason', reason, 1000),
          evidence: { ...(await takeSnapshot(setting, context)) } as object,
          proposedById: personOf(context.caller),
        },
        context.now,
      );
    },
  }),
);
