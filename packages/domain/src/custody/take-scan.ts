import type { EventDetails } from '../dossier/event-particulars.ts';
import { type StepActor, sideOf } from '../dossier/step-table.ts';
import { AttemptsExhausted, IllegalScan, InBatch, NothingToCarry } from '../refusal/custody-refusals.ts';
import {
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  ReasonRequired,
} from '../refusal/dossier-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { StaleVersion } from '../refusal/request-refusals.ts';
import {
  type DossierStatus,
  type RecipientKind,
  type ShipmentDirection,
  type ShipmentState,
  shipmentStateWords,
  type UserRole,
} from '../vocabulary.ts';
import { objectionToScanSaid } from './objection-to-scan-said.ts';
import { isClosed, type Scan, type ScanSide, scansFrom } from './scan-table.ts';

/** A parcel as its scans left it. */
export interface ParcelState {
  readonly direction: ShipmentDirection;
  readonly state: ShipmentState;
  readonly version: number;
  readonly attempts: number;
  readonly sealNumber: string | null;
  readonly lastOccurredAt: Date;
}

export interface ScanFacts {
  readonly parcel: ParcelState;
  /** Null while the papers of a dossier not yet received are on their way. */
  readonly dossierStatus: DossierStatus | null;
  /** Code of a batch that has the parcel and is not confirmed. */
  readonly openBatch: string | null;
  /** Visits to a citizen before the result goes back. */
  readonly attemptLimit: number;
  readonly now: Date;
}

export interface ScanSaid {
  readonly waybill?: string | undefined;
  readonly slipNumber?: string | undefined;
  readonly sealNumber?: string | undefined;
  readonly paperCount?: number | undefined;
  readonly recipient?: RecipientKind | undefined;
  readonly identityChecked?: boolean | undefined;
}

export interface ScanAsked {
  readonly to: ShipmentState;
  readonly actor: StepActor;
  readonly occurredAt: Date;
  readonly reason?: string | null | undefined;
  readonly said?: ScanSaid | undefined;
  readonly expectedVersion?: number | null | undefined;
  /** The scan is that of a whole batch, by its code. */
  readonly ofBatch?: string | undefined;
}

/** A scan that may be recorded. */
export interface ScanTaken {
  readonly from: ShipmentState;
  readonly to: ShipmentState;
  readonly occurredAt: Date;
  readonly attempts: number;
  /** The parcel's way ends with it. */
  readonly closes: boolean;
  readonly said: ScanSaid;
  /** What the event keeps of what was said; null when nothing was. */
  readonly details: EventDetails | null;
}

/** Decides a scan: the first objection, or the scan as it is to be recorded. */
export function takeScan(facts: ScanFacts, asked: ScanAsked): ScanTaken | Refusal {
  const { parcel } = facts;
  const { to, occurredAt, said = {} } = asked;
  const objection = objectionToAsked(facts, asked);
  if (objection) return objection;
  return {
    from: parcel.state,
    to,
    occurredAt,
    attempts: parcel.attempts + (to === 'FAILED_ATTEMPT' ? 1 : 0),
    closes: isClosed(parcel.direction, to),
    said,
    details: detailsOf(said),
  };
}

/** Why a scan may not be taken by this actor at all, whatever the form they fill in. */
export function objectionToScan(
  facts: ScanFacts,
  to: ShipmentState,
  actor: StepActor,
  ofBatch?: string,
): Refusal | undefined {
  const { parcel, dossierStatus, openBatch, attemptLimit } = facts;
  const possible = scansFrom(parcel.direction, parcel.state);
  const scan = possible.find((one) => one.to === to);
  if (!scan)
    return new IllegalScan(
      parcel.state,
      to,
      possible.map((one) => one.to),
    );
  if (openBatch && openBatch !== ofBatch) return new InBatch(openBatch);
  if (!mayScan(scan, actor)) return new NotPermitted(shipmentStateWords[to], scan.by.flatMap(rolesOf));
  if (to === 'HANDED_TO_POST' && dossierStatus !== 'RESOLVED') return new NothingToCarry(dossierStatus);
  const spent = parcel.direction === 'TO_CITIZEN' && parcel.attempts >= attemptLimit;
  return spent && to === 'OUT_FOR_DELIVERY' ? new AttemptsExhausted(parcel.attempts) : undefined;
}

function objectionToAsked(facts: ScanFacts, asked: ScanAsked): Refusal | undefined {
  const { parcel, now } = facts;
  const { to, actor, occurredAt, expectedVersion, ofBatch } = asked;
  if (expectedVersion != null && expectedVersion !== parcel.version)
    return new StaleVersion({ vi: 'Bưu gửi', en: 'The parcel' }, expectedVersion, parcel.version);
  const objection = objectionToScan(facts, to, actor, ofBatch);
  if (objection) return objection;
  const { needs } = scanTo(parcel, to);
  if (needs.includes('REASON') && !asked.reason?.trim()) return new ReasonRequired(shipmentStateWords[to]);
  if (occurredAt > now) return new OccurredInFuture(occurredAt, now);
  if (occurredAt < parcel.lastOccurredAt) return new OccurredBeforeLast(occurredAt, parcel.lastOccurredAt);
  return objectionToScanSaid(needs, asked.said ?? {}, ofBatch !== undefined);
}

function scanTo({ direction, state }: ParcelState, to: ShipmentState): Scan {
  const scan = scansFrom(direction, state).find((one) => one.to === to);
  if (!scan) throw new RangeError(`No scan leads from ${state} to ${to}.`);
  return scan;
}

const postRoles = ['BRANCH_STAFF', 'POSTAL_MANAGER'] as const satisfies readonly UserRole[];
const deskRoles = ['HCC_OFFICER', 'HCC_MANAGER'] as const satisfies readonly UserRole[];

/** The people of a side. */
export const rolesOf = (side: ScanSide): readonly UserRole[] => (side === 'POST' ? postRoles : deskRoles);

/** The side an actor takes in the carriage of papers; a department, the portal and others take none. */
export function scanSideOf(actor: StepActor): ScanSide | undefined {
  if (sideOf(actor) === 'POST') return 'POST';
  return actor === 'HCC_OFFICER' || actor === 'HCC_MANAGER' ? 'DESK' : undefined;
}

function mayScan(scan: Scan, actor: StepActor): boolean {
  const side = scanSideOf(actor);
  return side !== undefined && scan.by.includes(side);
}

function detailsOf({
  waybill,
  slipNumber,
  sealNumber,
  paperCount,
  recipient,
}: ScanSaid): EventDetails | null {
  const details = {
    ...(waybill && { waybill }),
    ...(slipNumber && { slipNumber }),
    ...(sealNumber && { sealNumber }),
    ...(paperCount !== undefined && { paperCount }),
    ...(recipient && { recipient }),
  };
  return Object.keys(details).length > 0 ? details : null;
}
