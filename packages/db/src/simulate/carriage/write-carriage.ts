import { type ScanTaken, takeScan, transferMinutes } from '@tram-ho-so/domain/custody';
import { Refusal } from '@tram-ho-so/domain/refusal';
import type { ShipmentState } from '@tram-ho-so/domain/vocabulary';
import { recordScans, type ScanRecord } from '../../custody/record-scans.ts';
import type { Asker } from '../../pool/ask.ts';
import type { World } from '../world.ts';
import type { PlannedParcel, PlannedScan } from './parcel.ts';

/** A parcel that is in the books, with the batch it went in. */
export interface WrittenParcel {
  readonly id: number;
  readonly parcel: PlannedParcel;
  readonly batch: { readonly id: number; readonly code: string } | undefined;
}

const aChunk = 4_000;
const deskScans: readonly ShipmentState[] = ['HANDED_TO_POST', 'DELIVERED_TO_HCC', 'RETURNED_TO_HCC'];

/** Scans every parcel along its way, the first scans of all, then the second: each decided by the rules and written as any scan is. */
export async function scanAlong(
  asker: Asker,
  written: readonly WrittenParcel[],
  world: World,
  attemptLimit: number,
): Promise<void> {
  const most = Math.max(0, ...written.map(({ parcel }) => parcel.scans.length));
  const ways = written.map((one) => decidedOn(one, world, attemptLimit));
  for (let nth = 0; nth < most; nth += 1) {
    const records = ways.flatMap((way) => way[nth] ?? []);
    for (let from = 0; from < records.length; from += aChunk)
      await recordScans(asker, records.slice(from, from + aChunk));
  }
}

/** The records of a whole way; a scan that the rules refuse is a fault of the story. */
function decidedOn({ id, parcel, batch }: WrittenParcel, world: World, attemptLimit: number): ScanRecord[] {
  const { direction } = parcel;
  let standing = {
    direction,
    state: 'REQUESTED' as ShipmentState,
    version: 1,
    attempts: 0,
    sealNumber: null,
    lastOccurredAt: new Date(parcel.requestedAt),
  };
  return parcel.scans.map((scan) => {
    const occurredAt = new Date(scan.at);
    const isDesk = deskScans.includes(scan.to);
    const facts = {
      parcel: standing,
      dossierStatus: direction === 'TO_CITIZEN' ? ('RESOLVED' as const) : null,
      openBatch: scan.ofBatch ? (batch?.code ?? null) : null,
      attemptLimit,
      now: occurredAt,
    };
    const taken = decided(takeScan(facts, askedOf(scan, isDesk, batch?.code)), parcel);
    const record = {
      shipmentId: id,
      seen: standing.version,
      taken,
      recording: recordingOf(parcel, scan, isDesk, world),
      batchId: scan.ofBatch ? (batch?.id ?? null) : null,
      transferMinutes: minutesOf(parcel, scan, world),
    };
    standing = {
      ...standing,
      state: taken.to,
      version: standing.version + 1,
      attempts: taken.attempts,
      lastOccurredAt: occurredAt,
    };
    return record;
  });
}

const askedOf = (
  { to, at, reason, said, ofBatch }: PlannedScan,
  isDesk: boolean,
  code: string | undefined,
) => ({
  to,
  actor: isDesk ? ('HCC_OFFICER' as const) : ('BRANCH_STAFF' as const),
  occurredAt: new Date(at),
  reason,
  said,
  ...(ofBatch && code && { ofBatch: code }),
});

function decided(taken: ScanTaken | Refusal, { direction, dossierId }: PlannedParcel): ScanTaken {
  if (!(taken instanceof Refusal)) return taken;
  throw new Error(`The story of a parcel ${direction} of dossier ${dossierId} is refused: ${taken.en}`);
}

function recordingOf(
  { branchId, postalUnitId, place, direction }: PlannedParcel,
  { at, to, reason }: PlannedScan,
  isDesk: boolean,
  { centreId }: World,
) {
  const atHome =
    place === 'HOME' && (direction === 'TO_HCC' || to === 'DELIVERED' || to === 'FAILED_ATTEMPT');
  return {
    recordedAt: new Date(at),
    actorUserId: null,
    actorKeyId: null,
    organisationId: isDesk ? centreId : postalUnitId,
    place: isDesk ? ('HCC_CENTRE' as const) : atHome ? ('HOME' as const) : ('BRANCH' as const),
    branchId: isDesk ? null : branchId,
    reasonCode: reason ?? null,
    details: null,
    origin: 'SIMULATED' as const,
  };
}

function minutesOf({ scans }: PlannedParcel, { to, at }: PlannedScan, { calendar }: World): number | null {
  if (to !== 'DELIVERED_TO_HCC') return null;
  const pickedUp = scans.find((scan) => scan.to === 'PICKED_UP');
  return transferMinutes(calendar, {
    pickedUpAt: pickedUp ? new Date(pickedUp.at) : null,
    deliveredAt: new Date(at),
  });
}
