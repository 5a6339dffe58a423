import { builder } from '../schema/builder.ts';
import { Assistance, OwnerKind, PlaceKind, ReturnChannel } from '../schema/enums.ts';
import { Dossier } from '../schema/refs.ts';
import {
  BranchClosed,
  GuidanceDossierUnfit,
  GuidanceEnded,
  IdempotencyConflict,
  InvalidInput,
  NotPermitted,
  PhaseNotAllowed,
  ProcedureNotInForce,
  UnknownBranch,
  UnknownGuidance,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { open } from './opening.ts';
import { OwnerInput } from './owner-input.ts';

const SubmitDossierInput = builder.inputType('SubmitDossierInput', {
  description:
    'A dossier the citizen submits on the portal, alone or helped; it waits for the HCC to accept it.',
  fields: (t) => ({
    procedure: t.string({ required: true, description: 'Procedure code, e.g. `2.000635`.' }),
    place: t.field({ type: PlaceKind, required: true, description: 'Where the citizen was helped.' }),
    branch: t.string({ description: 'Branch code, outside the HCC; branch staff may leave out their own.' }),
    assistance: t.field({ type: Assistance, description: 'Left out: by the place.' }),
    returnChannel: t.field({ type: ReturnChannel }),
    ownerKind: t.field({ type: OwnerKind, required: true, defaultValue: 'CITIZEN' }),
    owner: t.field({ type: OwnerInput, required: true }),
    externalCode: t.string(),
    guidanceSession: t.id({
      description: 'The running guidance session that this submission ends, with `SUBMITTED_ONLINE`.',
    }),
    idempotencyKey: t.string({ description: 'Repeat the same request under it and get the same dossier.' }),
  }),
});

builder.mutationField('submitDossier', (t) =>
  t.field({
    type: resultOf('SubmitDossierResult', Dossier, [
      PhaseNotAllowed,
      UnknownProcedure,
      ProcedureNotInForce,
      UnknownBranch,
      BranchClosed,
      NotPermitted,
      UnknownGuidance,
      GuidanceEnded,
      GuidanceDossierUnfit,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'SUBMIT_DOSSIER',
    description: 'Helps a citizen submit on the portal; the dossier stays an online one.',
    args: { input: t.arg({ type: SubmitDossierInput, required: true }) },
    resolve: (_root, { input }, context) =>
      open({ kind: 'SUBMITTED', operation: 'submitDossier', input }, context),
  }),
);
