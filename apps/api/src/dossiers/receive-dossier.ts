import { builder } from '../schema/builder.ts';
import { Assistance, OwnerKind, PlaceKind, ReturnChannel, SubmissionChannel } from '../schema/enums.ts';
import { Dossier } from '../schema/refs.ts';
import {
  BranchClosed,
  CodeTaken,
  IdempotencyConflict,
  InvalidInput,
  MalformedCode,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  PapersIncomplete,
  PhaseNotAllowed,
  ProcedureNotInForce,
  UnknownBranch,
  UnknownProcedure,
  UnknownShipment,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { open } from './opening.ts';
import { OwnerInput } from './owner-input.ts';
import { papersDescription } from './step-said.ts';

const ReceiveDossierInput = builder.inputType('ReceiveDossierInput', {
  description:
    'A complete dossier taken in at a desk; the receipt (form 01) is issued and the promise starts.',
  fields: (t) => ({
    procedure: t.string({ required: true, description: 'Procedure code, e.g. `2.000635`.' }),
    place: t.field({ type: PlaceKind, required: true }),
    branch: t.string({ description: 'Branch code, outside the HCC; branch staff may leave out their own.' }),
    channel: t.field({
      type: SubmissionChannel,
      description: 'Left out: as the phase’s setting says for the post, else in person.',
    }),
    assistance: t.field({ type: Assistance, description: 'Left out: by the place.' }),
    returnChannel: t.field({ type: ReturnChannel }),
    ownerKind: t.field({ type: OwnerKind, required: true, defaultValue: 'CITIZEN' }),
    owner: t.field({ type: OwnerInput, required: true }),
    papers: t.stringList({
      description: `The papers that are there; every required one. ${papersDescription}`,
    }),
    shipment: t.id({
      description:
        'The parcel that brought the papers (id, waybill or `BG-` number), confirmed at the HCC: the channel is `POSTAL`.',
    }),
    code: t.string({ description: 'A code given already; left out, the next number of the day.' }),
    externalCode: t.string(),
    occurredAt: t.field({ type: 'DateTime', description: 'Left out: now.' }),
    idempotencyKey: t.string({ description: 'Repeat the same request under it and get the same dossier.' }),
  }),
});

builder.mutationField('receiveDossier', (t) =>
  t.field({
    type: resultOf('ReceiveDossierResult', Dossier, [
      PhaseNotAllowed,
      UnknownProcedure,
      UnknownShipment,
      ProcedureNotInForce,
      UnknownBranch,
      BranchClosed,
      CodeTaken,
      MalformedCode,
      NotPermitted,
      OccurredInFuture,
      OccurredBeforeLast,
      PapersIncomplete,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'RECEIVE_DOSSIER',
    description: 'Receives a complete dossier.',
    args: { input: t.arg({ type: ReceiveDossierInput, required: true }) },
    resolve: (_root, { input }, context) =>
      open({ kind: 'ACCEPTED', operation: 'receiveDossier', input }, context),
  }),
);
