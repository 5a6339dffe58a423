import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PilotAction, PlaceKind } from '../schema/enums.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Branch, PhaseSetting, Procedure } from '../schema/refs.ts';
import {
  ForbiddenGrant,
  InvalidInput,
  InvalidPeriod,
  StaleVersion,
  UnknownBranch,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { PhaseSettingInput, readSetting } from './phase-setting-input.ts';
import { newestSeen, type Preview, previewOf } from './preview.ts';

const branchesOf = (ids: readonly number[], { pilot }: Context) => ids.map((id) => rowOf(pilot.branches, id));
const proceduresOf = (ids: readonly number[], { pilot, now }: Context) =>
  ids.flatMap((id) => procedureNear(rowOf(pilot.procedures, id), now) ?? []);

const PhaseSettingPreview = builder.objectRef<Preview>('PhaseSettingPreview').implement({
  description: 'What a setting would change against the newest version, before it is saved.',
  fields: (t) => ({
    from: t.field({ type: PhaseSetting, nullable: true, resolve: ({ from }) => from }),
    branchesAdded: t.field({
      type: [Branch],
      resolve: ({ difference }, _args, context) => branchesOf(difference.branchIds.added, context),
    }),
    branchesRemoved: t.field({
      type: [Branch],
      resolve: ({ difference }, _args, context) => branchesOf(difference.branchIds.removed, context),
    }),
    proceduresAdded: t.field({
      type: [Procedure],
      resolve: ({ difference }, _args, context) => proceduresOf(difference.procedureIds.added, context),
    }),
    proceduresRemoved: t.field({
      type: [Procedure],
      resolve: ({ difference }, _args, context) => proceduresOf(difference.procedureIds.removed, context),
    }),
    actionsAdded: t.field({
      type: [PilotAction],
      resolve: ({ difference }) => [...difference.actions.added],
    }),
    actionsRemoved: t.field({
      type: [PilotAction],
      resolve: ({ difference }) => [...difference.actions.removed],
    }),
    placesAdded: t.field({ type: [PlaceKind], resolve: ({ difference }) => [...difference.places.added] }),
    placesRemoved: t.field({
      type: [PlaceKind],
      resolve: ({ difference }) => [...difference.places.removed],
    }),
    sentences: t.stringList({
      description: 'The change in Vietnamese.',
      resolve: (it) => it.sentences.map(({ vi }) => vi),
    }),
    sentencesEn: t.stringList({
      description: 'The change in English.',
      resolve: (it) => it.sentences.map(({ en }) => en),
    }),
    needsProposal: t.exposeBoolean('needsProposal', {
      description: 'It grants more than is in force: `proposePhase` takes it, `setPhase` refuses it.',
    }),
    changesNothing: t.boolean({
      resolve: ({ sentences, difference }) => sentences.length === 0 && !difference.receptionChannel,
    }),
  }),
});

builder.queryField('phaseSettingPreview', (t) =>
  t.field({
    type: resultOf('PhaseSettingPreviewResult', PhaseSettingPreview, [
      ForbiddenGrant,
      InvalidPeriod,
      StaleVersion,
      UnknownBranch,
      UnknownProcedure,
      InvalidInput,
    ]),
    allow: 'SET_PHASE',
    description: 'Shows what a setting would change, without saving it.',
    args: { input: t.arg({ type: PhaseSettingInput, required: true }) },
    resolve: (_root, { input }, context) =>
      previewOf(newestSeen(input, context), readSetting(input, context), context),
  }),
);
