import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingMinutesBetween } from '../calendar/working-minutes.ts';
import type { ShipmentState } from '../vocabulary.ts';

export interface ScanMoment {
  readonly state: ShipmentState;
  readonly occurredAt: Date;
}

/** The time a parcel stood in one state. */
export interface Leg {
  readonly state: ShipmentState;
  readonly from: Date;
  /** Null while it stands there. */
  readonly to: Date | null;
  readonly workingMinutes: number;
}

/** A parcel's way as legs, in the order of its scans; the last one is open until the way ends. */
export function legsOf(
  calendar: WorkingCalendar,
  scans: readonly ScanMoment[],
  { closed, now }: { readonly closed: boolean; readonly now: Date },
): Leg[] {
  const ended = closed ? scans.slice(0, -1) : scans;
  return ended.map(({ state, occurredAt: from }, index) => {
    const to = scans[index + 1]?.occurredAt ?? null;
    return { state, from, to, workingMinutes: workingMinutesBetween(calendar, from, to ?? now) };
  });
}

/** Working minutes from pickup to the HCC's countersignature (metric M19); null while it is under way. */
export function transferMinutes(
  calendar: WorkingCalendar,
  { pickedUpAt, deliveredAt }: { readonly pickedUpAt: Date | null; readonly deliveredAt: Date | null },
): number | null {
  return pickedUpAt && deliveredAt ? workingMinutesBetween(calendar, pickedUpAt, deliveredAt) : null;
}
