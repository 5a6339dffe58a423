import { findDossier } from '@tram-ho-so/db';
import { dossierStatuses } from '@tram-ho-so/domain/vocabulary';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import {
  Assistance,
  DossierStatus,
  Origin,
  OwnerKind,
  PhaseNumber,
  PlaceKind,
  ReturnChannel,
  SubmissionChannel,
} from '../schema/enums.ts';
import { globalId, numericIdOf } from '../schema/global-id.ts';
import { holderOf } from '../schema/holder.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureOf } from '../schema/procedure-of.ts';
import { Branch, Dossier, Procedure } from '../schema/refs.ts';
import { Clock, clockOf } from './clock.ts';
import { MaskedOwner, maskedOwnerOf } from './masked-owner.ts';
import { NextStep, nextStepsOf } from './next-steps.ts';
import { TimelineEvent, timelineOf } from './timeline.ts';

Dossier.implement({
  description:
    'A dossier (hồ sơ) as it stands now. Its owner is masked; `revealOwner` shows it, for a reason that is recorded.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Dossier', id) }),
    code: t.exposeString('code', { description: 'Opaque, e.g. `000.00.24.H49-261123-0001`.' }),
    externalCode: t.exposeString('externalCode', {
      nullable: true,
      description: 'Code another system gave it.',
    }),
    procedure: t.field({
      type: Procedure,
      description: 'As the version in force at reception says it; its limit made the promise.',
      resolve: (dossier, _args, { pilot }) => procedureOf(dossier, pilot),
    }),
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Received it or helped; null when no branch took part.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    phase: t.expose('phase', {
      type: PhaseNumber,
      nullable: true,
      description: 'Phase whose grant let the post act.',
    }),
    channel: t.expose('channel', { type: SubmissionChannel }),
    assistance: t.expose('assistance', { type: Assistance }),
    returnChannel: t.expose('returnChannel', { type: ReturnChannel, nullable: true }),
    ownerKind: t.expose('ownerKind', { type: OwnerKind }),
    owner: t.field({
      type: MaskedOwner,
      nullable: true,
      description: 'Masked; null for who may not see owners at all.',
      resolve: (dossier, _args, context) => maskedOwnerOf(dossier, context),
    }),
    status: t.expose('status', { type: DossierStatus }),
    statusNumber: t.int({
      description: 'National number, 1 to 10.',
      resolve: ({ status }) => dossierStatuses.indexOf(status) + 1,
    }),
    version: t.exposeInt('version', { description: 'Number of events; a step names the version it saw.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Processing ended; lateness is judged on it.',
    }),
    returnedAt: t.expose('returnedAt', { type: 'DateTime', nullable: true }),
    supplementCount: t.exposeInt('supplementCount'),
    origin: t.expose('origin', { type: Origin }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    holder: t.string({
      description: 'Who holds it now, Vietnamese.',
      resolve: (dossier, _args, { pilot }) => holderOf(dossier, pilot).vi,
    }),
    holderEn: t.string({
      description: 'Who holds it now, English.',
      resolve: (dossier, _args, { pilot }) => holderOf(dossier, pilot).en,
    }),
    clock: t.field({ type: Clock, resolve: (dossier, _args, context) => clockOf(dossier, context) }),
    timeline: t.field({
      type: [TimelineEvent],
      description: 'Everything that happened to it, in the order it happened.',
      resolve: (dossier, _args, context) => timelineOf(dossier, context),
    }),
    nextSteps: t.field({
      type: [NextStep],
      description: 'Every step, with whether you may take it now and, if not, why.',
      resolve: (dossier, _args, context) => nextStepsOf(dossier, context),
    }),
    documents: t.int({
      description: 'Papers the procedure requires.',
      resolve: (dossier, _args, { pilot }) => procedureOf(dossier, pilot).version.documentCount,
    }),
  }),
});

fetchableByNumber('Dossier', 'READ_DOSSIERS', async (id, { db, caller, pilot, now }) =>
  findDossier(db, { id }, visibilityOf(caller, pilot), now),
);

builder.queryField('dossier', (t) =>
  t.field({
    type: Dossier,
    nullable: true,
    allow: 'READ_DOSSIERS',
    description: 'One dossier by its code or its id; null when there is none among those you may see.',
    args: { code: t.arg.string(), id: t.arg.id() },
    resolve: async (_root, { code, id }, { db, caller, pilot, now }) => {
      const visible = visibilityOf(caller, pilot);
      if (code != null) return findDossier(db, { code: code.trim() }, visible, now);
      const localId = id == null ? undefined : numericIdOf('Dossier', id);
      return localId === undefined ? null : findDossier(db, { id: localId }, visible, now);
    },
  }),
);
