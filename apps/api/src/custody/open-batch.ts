import { openBatch } from '@tram-ho-so/db';
import { batchScans, rolesOf, scanSideOf } from '@tram-ho-so/domain/custody';
import { NotPermitted as Denied } from '@tram-ho-so/domain/refusal';
import { actorOf, organisationOf, standOf } from '../auth/acting.ts';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { ShipmentDirection } from '../schema/enums.ts';
import { HandoverBatch } from '../schema/refs.ts';
import { InvalidInput, NotPermitted, UnknownBranch } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { branchMissing } from './request-pickup.ts';

const what = { vi: 'Lập lô bàn giao', en: 'Open a handover batch' };

builder.mutationField('openBatch', (t) =>
  t.field({
    type: resultOf('OpenBatchResult', HandoverBatch, [UnknownBranch, NotPermitted, InvalidInput]),
    allow: 'CARRY_PAPERS',
    description:
      'Opens a batch between a branch and the HCC: the post gives papers to the HCC, the HCC gives results to the post.',
    args: {
      direction: t.arg({ type: ShipmentDirection, required: true }),
      branch: t.arg.string({ required: true, description: 'Branch code.' }),
    },
    resolve: async (_root, { direction, branch: code }, { db, caller, pilot, now }) => {
      const { branch } = standOf(caller, { place: 'BRANCH', branch: code }, pilot, what);
      if (!branch) throw branchMissing();
      const side = batchScans[direction].giver;
      if (scanSideOf(actorOf(caller, pilot)) !== side) throw new Denied(what, rolesOf(side));
      return openBatch(db, {
        direction,
        branchId: branch.id,
        organisationId: organisationOf(caller, what),
        openedAt: now,
        openedById: recorderOf(caller).userId,
      });
    },
  }),
);
