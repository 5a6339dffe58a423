import { momentWithLeft } from '@tram-ho-so/domain/calendar';
import type { ScanReason } from '@tram-ho-so/domain/custody';
import type { ShipmentState } from '@tram-ho-so/domain/vocabulary';
import { personOf } from '../people.ts';
import { randomOf } from '../random.ts';
import { dayOf, momentOn, type WorkTime } from '../work-time.ts';
import type { World } from '../world.ts';
import type { PlannedParcel, PlannedScan } from './parcel.ts';

/** How the visits asked for lately stand. */
const standings = [
  ['REQUESTED', 4],
  ['FAILED_ATTEMPT', 2],
  ['PICKED_UP', 4],
  ['CANCELLED', 2],
] as const satisfies readonly (readonly [ShipmentState, number])[];

const failures = ['VANG_NHA', 'CHUA_DU_GIAY_TO', 'HEN_LAI'] as const satisfies ScanReason[];

interface Now {
  readonly seed: number;
  readonly time: WorkTime;
  readonly until: number;
}

/** Papers that citizens want fetched at home and that the HCC does not have yet. */
export function pickups(
  { branches, procedures, helpFrom }: World,
  { seed, time, until }: Now,
): PlannedParcel[] {
  if (branches.length === 0 || procedures.length === 0 || dayOf(until) <= helpFrom) return [];
  const earlier = (minutes: number) => momentWithLeft(time.calendar, new Date(until), minutes).getTime();
  return standings
    .flatMap(([state, count]) => Array.from({ length: count }, () => state))
    .flatMap((state, index) => {
      const random = randomOf(seed, index, 3);
      const branch = branches[random.between(0, branches.length - 1)];
      const procedure = procedures[random.between(0, Math.min(14, procedures.length - 1))];
      if (!branch || !procedure) return [];
      const { name, phone, address } = personOf(random, branch.ward, false);
      const asked = random.between(60, 900);
      const tomorrow = momentOn(time.daysAfter(dayOf(until), 1), 8 * 60);
      return {
        direction: 'TO_HCC',
        dossierId: null,
        procedureId: procedure.id,
        branchId: branch.id,
        postalUnitId: branch.postalUnitId,
        place: 'HOME',
        requestedAt: earlier(asked),
        ...(state === 'REQUESTED' && { window: { from: tomorrow, to: tomorrow + 3 * 3_600_000 } }),
        contact: { name, phone, address },
        scans: scansTo(state, earlier(asked * 0.4), index),
      };
    });
}

function scansTo(state: (typeof standings)[number][0], at: number, index: number): PlannedScan[] {
  const number = `NHA-${String(index + 1).padStart(3, '0')}`;
  const scans = {
    REQUESTED: [],
    FAILED_ATTEMPT: [{ to: state, at, reason: failures[index % failures.length] ?? 'VANG_NHA' }],
    PICKED_UP: [{ to: state, at, said: { slipNumber: number, sealNumber: number, paperCount: 3 } }],
    CANCELLED: [{ to: state, at, reason: 'CONG_DAN_HUY' }],
  } as const;
  return [...scans[state]];
}
