import {
  appendEvent,
  type DossierFacts,
  factsOfMany,
  type LockedParcel,
  type Pilot,
  readStandings,
  recordScans,
  type ScanRecord,
  type ShipmentRow,
} from '@tram-ho-so/db';
import {
  parcelCode,
  type ScanFacts,
  type ScanSaid,
  type ScanTaken,
  takeScan,
  transferMinutes,
} from '@tram-ho-so/domain/custody';
import { type StepActor, takeStep } from '@tram-ho-so/domain/dossier-steps';
import { dossierEventKindWords, type ShipmentState, shipmentStateWords } from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, type Stand } from '../auth/acting.ts';
import type { Context } from '../context.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { recordingOf } from '../schema/recording.ts';
import { noStanding, stepFacts } from '../schema/step-facts.ts';
import { unrefused } from '../schema/unrefused.ts';

/** One transaction on the books, as the database room hands it out. */
type Asker = Parameters<typeof recordScans>[0];

/** What is asked of parcels, one or the whole of a batch. */
export interface ScansAsked {
  readonly to: ShipmentState;
  readonly occurredAt: Date;
  readonly expectedVersion?: number | undefined;
  readonly reasonCode?: string | null | undefined;
  readonly note?: { note: string } | null | undefined;
  readonly said?: ScanSaid | undefined;
  readonly batch?: { readonly id: number; readonly code: string } | undefined;
}

/** Decides and records scans, and the steps of their dossiers that follow from them; all or none. */
export async function scanAll(
  asker: Asker,
  parcels: readonly LockedParcel[],
  asked: ScansAsked,
  pilot: Pilot,
  context: Context,
): Promise<ShipmentRow[]> {
  const actor = actorOf(context.caller, pilot);
  const records = parcels.map((parcel): ScanRecord => {
    const taken = unrefused(
      takeScan(scanFacts(parcel, pilot, context.now), {
        ...asked,
        actor,
        reason: asked.reasonCode,
        ofBatch: asked.batch?.code,
      }),
    );
    const told = { reasonCode: asked.reasonCode ?? null, details: asked.note ?? null };
    const stand = standOfScan(parcel, asked.to, actor, pilot);
    const recording = recordingOf(context, stand, shipmentStateWords[asked.to], told);
    return {
      shipmentId: parcel.id,
      seen: parcel.version,
      taken,
      recording,
      batchId: asked.batch?.id ?? null,
      transferMinutes:
        asked.to === 'DELIVERED_TO_HCC'
          ? transferMinutes(pilot.calendar, { pickedUpAt: parcel.pickedUpAt, deliveredAt: asked.occurredAt })
          : null,
    };
  });
  await keepLedgerInStep(asker, parcels, records, pilot, context);
  return recordScans(asker, records);
}

/** What a scan of a parcel is judged on. */
export function scanFacts(parcel: LockedParcel, { setting }: Pilot, now: Date): ScanFacts {
  return {
    parcel,
    dossierStatus: parcel.dossierStatus,
    openBatch: parcel.batchCode,
    attemptLimit: setting.deliveryAttempts,
    now,
  };
}

/** Where a scan happens: what the desk signs at the centre, a visit where it is made, the rest at the branch. */
function standOfScan(parcel: ShipmentRow, to: ShipmentState, actor: StepActor, pilot: Pilot): Stand {
  const atDesk = ['DELIVERED_TO_HCC', 'HANDED_TO_POST', 'RETURNED_TO_HCC'].includes(to);
  const byDesk = actor === 'HCC_OFFICER' || actor === 'HCC_MANAGER';
  if (atDesk || byDesk) return { place: 'HCC_CENTRE', branch: undefined };
  const branch = rowOf(pilot.branches, parcel.branchId);
  const visited = ['PICKED_UP', 'FAILED_ATTEMPT', 'DELIVERED'].includes(to);
  return { place: visited ? parcel.place : 'BRANCH', branch };
}

/** Papers that reach the agency start the clock that waits for them; a result that is delivered returns the dossier. */
async function keepLedgerInStep(
  asker: Asker,
  parcels: readonly LockedParcel[],
  records: readonly ScanRecord[],
  pilot: Pilot,
  context: Context,
): Promise<void> {
  const moved = parcels.flatMap((parcel, index) => {
    const record = records[index];
    const ends = record?.taken.to === 'DELIVERED_TO_HCC' || record?.taken.to === 'DELIVERED';
    return record && ends && parcel.dossierId !== null
      ? [{ parcel, record, dossierId: parcel.dossierId }]
      : [];
  });
  if (moved.length === 0) return;
  const ids = moved.map(({ dossierId }) => dossierId);
  const facts = await factsOfMany(asker, pilot, ids);
  const standings = await readStandings(asker, ids);
  for (const { parcel, record, dossierId } of moved) {
    const known = facts.get(dossierId);
    if (!known) continue;
    const kind = stepThatFollows(known, record.taken);
    if (!kind) continue;
    const { taken, recording } = record;
    const branch = recording.branchId === null ? undefined : rowOf(pilot.branches, recording.branchId);
    const step = unrefused(
      takeStep(stepFacts(known, standings.get(dossierId) ?? noStanding, context.now), {
        kind,
        actor: actorOf(context.caller, pilot),
        place: recording.place,
        branch: named(branch),
        asCarrier: true,
        occurredAt: taken.occurredAt,
        said: saidWithStep(parcel, taken),
      }),
    );
    const what = dossierEventKindWords[kind];
    const own = recordingOf(context, { place: recording.place, branch }, what, {
      reasonCode: null,
      details: { parcel: parcelCode(parcel) },
    });
    await appendEvent(asker, known.dossier, { taken: step, recording: own }, pilot.revision);
  }
}

/** None when the clock runs already, or the citizen came to the desk meanwhile. */
function stepThatFollows(
  { state }: DossierFacts,
  { to }: ScanTaken,
): 'PAPERS_ARRIVED' | 'RETURNED' | undefined {
  if (to === 'DELIVERED') return state.status === 'RETURNED' ? undefined : 'RETURNED';
  return state.status === 'ACCEPTED' && !state.clock ? 'PAPERS_ARRIVED' : undefined;
}

function saidWithStep(parcel: ShipmentRow, { said: { recipient, identityChecked, waybill } }: ScanTaken) {
  if (!recipient) return {};
  return {
    handOver: {
      recipient,
      identityChecked: identityChecked ?? false,
      waybill: parcelCode({ id: parcel.id, waybill: parcel.waybill ?? waybill ?? null }),
    },
  };
}
