import {
  type DossierRow,
  findShipment,
  type MaskedContact as Masked,
  readBatches,
  readContacts,
  type ShipmentEventRow,
} from '@tram-ho-so/db';
import { legsOf, parcelCode, type Leg as Way } from '@tram-ho-so/domain/custody';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { Origin, PlaceKind, ShipmentDirection, ShipmentState } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { procedureNear } from '../schema/procedure-at.ts';
import { Branch, Dossier, HandoverBatch, Organisation, Procedure, Shipment } from '../schema/refs.ts';
import { NextScan, nextScansOf } from './next-scans.ts';
import { findScanReason, ScanReason } from './scan-reason.ts';
import { parcelStandings, trackOf } from './tracks.ts';
import { visibleDossiers } from './visible-dossiers.ts';

const contacts = batched<number, Masked>((ids, { db }) => readContacts(db, ids));
const batches = batched<
  number,
  Awaited<ReturnType<typeof readBatches>> extends Map<number, infer Row> ? Row : never
>((ids, { db }) => readBatches(db, ids));

const MaskedContact = builder.objectRef<Masked>('MaskedContact').implement({
  description: 'Enough to recognise whom to visit; `revealContact` shows it, for a reason that is recorded.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'e.g. `Nguyễn V** A`.' }),
    phone: t.exposeString('phone', { description: 'The last digits.' }),
  }),
});

export const ShipmentEvent = builder.objectRef<ShipmentEventRow>('ShipmentEvent').implement({
  description: 'A scan of a parcel. Never edited, never deleted.',
  fields: (t) => ({
    version: t.exposeInt('version'),
    state: t.expose('state', { type: ShipmentState }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    actor: t.string({
      description: 'Who scanned: a person, a partner’s program, or the organisation alone.',
      resolve: ({ actorName, organisationId }, _args, { pilot }) =>
        actorName ?? rowOf(pilot.organisations, organisationId).nameVi,
    }),
    organisation: t.field({
      type: Organisation,
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    reason: t.field({
      type: ScanReason,
      nullable: true,
      resolve: ({ reasonCode }) => findScanReason(reasonCode),
    }),
    batchCode: t.exposeString('batchCode', {
      nullable: true,
      description: 'The batch it was handed over with.',
    }),
    note: t.string({
      nullable: true,
      resolve: ({ details }) => (typeof details?.note === 'string' ? details.note : null),
    }),
    origin: t.expose('origin', { type: Origin }),
  }),
});

const Leg = builder.objectRef<Way>('ShipmentLeg').implement({
  description: 'The time a parcel stood in one state.',
  fields: (t) => ({
    state: t.expose('state', { type: ShipmentState }),
    from: t.expose('from', { type: 'DateTime' }),
    to: t.expose('to', { type: 'DateTime', nullable: true, description: 'Null while it stands there.' }),
    workingMinutes: t.exposeInt('workingMinutes', { description: 'Until now while it stands there.' }),
  }),
});

Shipment.implement({
  description:
    'A parcel (bưu gửi) of one dossier’s papers or result. It moves by scans, which are never edited.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Shipment', id) }),
    code: t.string({ description: 'Waybill, or the house’s number until it has one.', resolve: parcelCode }),
    direction: t.expose('direction', { type: ShipmentDirection }),
    state: t.expose('state', { type: ShipmentState }),
    version: t.exposeInt('version', { description: 'Number of scans; a scan names the version it saw.' }),
    waybill: t.exposeString('waybill', { nullable: true }),
    slipNumber: t.exposeString('slipNumber', { nullable: true }),
    sealNumber: t.exposeString('sealNumber', { nullable: true }),
    paperCount: t.exposeInt('paperCount', { nullable: true }),
    attempts: t.exposeInt('attempts', { description: 'Failed attempts so far.' }),
    attemptsLeft: t.int({
      description: 'Attempts to deliver before the result goes back.',
      resolve: ({ attempts }, _args, { pilot }) => Math.max(0, pilot.setting.deliveryAttempts - attempts),
    }),
    place: t.expose('place', { type: PlaceKind }),
    branch: t.field({
      type: Branch,
      description: 'Fetches or delivers.',
      resolve: ({ branchId }, _args, { pilot }) => rowOf(pilot.branches, branchId),
    }),
    carrier: t.field({
      type: Organisation,
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
    procedure: t.field({
      type: Procedure,
      nullable: true,
      resolve: ({ procedureId, requestedAt }, _args, { pilot }) =>
        procedureNear(rowOf(pilot.procedures, procedureId), requestedAt),
    }),
    dossierCode: t.string({
      nullable: true,
      description: 'Null until its dossier has been received.',
      resolve: async ({ id }, _args, context) => (await parcelStandings(context)(id))?.dossierCode,
    }),
    dossier: t.field({
      type: Dossier,
      nullable: true,
      description: 'Null before its reception, and when you may not see it.',
      resolve: async ({ dossierId }, _args, context): Promise<DossierRow | null> =>
        dossierId === null ? null : ((await visibleDossiers(context)(dossierId)) ?? null),
    }),
    windowFrom: t.expose('windowFrom', { type: 'DateTime', nullable: true }),
    windowTo: t.expose('windowTo', { type: 'DateTime', nullable: true }),
    requestedAt: t.expose('requestedAt', { type: 'DateTime' }),
    pickedUpAt: t.expose('pickedUpAt', { type: 'DateTime', nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    origin: t.expose('origin', { type: Origin }),
    contact: t.field({
      type: MaskedContact,
      nullable: true,
      description: 'Masked; null without one, and for who may not see persons.',
      resolve: async ({ id }, _args, context) =>
        may(context.caller, 'READ_OWNER_MASKED') && may(context.caller, 'READ_SHIPMENTS')
          ? ((await contacts(context)(id)) ?? null)
          : null,
    }),
    events: t.field({
      type: [ShipmentEvent],
      resolve: (shipment, _args, context) => trackOf(shipment, context),
    }),
    legs: t.field({
      type: [Leg],
      description: 'Its way as times in each state, in working minutes.',
      resolve: async (shipment, _args, context) =>
        legsOf(context.pilot.calendar, await trackOf(shipment, context), {
          closed: shipment.closedAt !== null,
          now: context.now,
        }),
    }),
    transferMinutes: t.exposeInt('transferMinutes', {
      nullable: true,
      description: 'Working minutes from pickup to the HCC’s countersignature, counted when it signed (M19).',
    }),
    nextScans: t.field({
      type: [NextScan],
      description: 'What may follow, with whether you may scan it and, if not, why.',
      resolve: (shipment, _args, context) => nextScansOf(shipment, context),
    }),
    batch: t.field({
      type: HandoverBatch,
      nullable: true,
      description: 'The batch that has it and is not confirmed.',
      resolve: async ({ id }, _args, context) => {
        const batchId = (await parcelStandings(context)(id))?.batchId ?? null;
        return batchId === null ? null : ((await batches(context)(batchId)) ?? null);
      },
    }),
  }),
});

fetchableByNumber('Shipment', 'READ_SHIPMENTS', async (id, { db, caller, pilot, now }) =>
  findShipment(db, { id }, visibilityOf(caller, pilot), now),
);
