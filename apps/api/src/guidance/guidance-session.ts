import { findGuidance } from '@tram-ho-so/db';
import { isReferral } from '@tram-ho-so/domain/guidance';
import { visibilityOf } from '../auth/visibility.ts';
import { GuidanceOutcome, Origin, PhaseNumber, PlaceKind } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Branch, Dossier, GuidanceSession, Organisation, Paper, Procedure } from '../schema/refs.ts';
import { dossierOfGuidance } from './dossier-of-guidance.ts';
import { papersOf } from './papers-of.ts';
import { GuidanceReferral } from './referral-enum.ts';

GuidanceSession.implement({
  description:
    'One citizen guided through one procedure (lượt hướng dẫn); anonymous. It is ended once and then stays as it is.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('GuidanceSession', id) }),
    procedure: t.field({
      type: Procedure,
      description: 'As it read on the day of the session.',
      resolve: ({ procedureId, startedAt }, _args, { pilot }) => {
        const found = procedureNear(rowOf(pilot.procedures, procedureId), startedAt);
        if (!found) throw new Error(`Procedure ${procedureId} has no version.`);
        return found;
      },
    }),
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({
      type: Branch,
      nullable: true,
      description: 'Null at the HCC.',
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    organisation: t.field({
      type: Organisation,
      description: 'Whose staff guided.',
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
    phase: t.expose('phase', {
      type: PhaseNumber,
      nullable: true,
      description: 'Phase whose grant let the post guide; null when the HCC guides.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'Null while it runs.' }),
    minutes: t.int({
      description: 'Whole minutes it took, or has run.',
      resolve: ({ startedAt, endedAt }, _args, { now }) =>
        Math.max(0, Math.floor(((endedAt ?? now).getTime() - startedAt.getTime()) / 60_000)),
    }),
    outcome: t.expose('outcome', { type: GuidanceOutcome, nullable: true }),
    missing: t.field({
      type: [Paper],
      description: '`MISSING_PAPERS`: which of the procedure’s list.',
      resolve: (session, _args, { pilot }) => papersOf(session, pilot),
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: '`SUBMITTED_ONLINE`: the dossier; null when it is out of your sight.',
      resolve: (session, _args, context) => dossierOfGuidance(session, context),
    }),
    referredTo: t.field({
      type: GuidanceReferral,
      nullable: true,
      resolve: ({ referredTo }) => (referredTo && isReferral(referredTo) ? referredTo : null),
    }),
    origin: t.expose('origin', { type: Origin }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

fetchableByNumber('GuidanceSession', 'READ_GUIDANCE', (id, { db, caller, pilot }) =>
  findGuidance(db, id, visibilityOf(caller, pilot)),
);
