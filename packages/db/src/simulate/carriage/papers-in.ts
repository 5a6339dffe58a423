import { momentWithLeft } from '@tram-ho-so/domain/calendar';
import { type Random, randomOf } from '../random.ts';
import type { WorkTime } from '../work-time.ts';
import { dayOf } from '../work-time.ts';
import type { CarriedDossier } from './carried-dossiers.ts';
import type { PlannedBatch, PlannedParcel } from './parcel.ts';

/** What reached the HCC on one day from one branch went in one car. */
type Load = readonly CarriedDossier[];

/** Papers that a branch took in and the post brought to the HCC before the desk accepted them. */
export function papersIn(dossiers: readonly CarriedDossier[], seed: number, time: WorkTime) {
  const posted = dossiers.filter(({ channel }) => channel === 'POSTAL');
  const loads = Map.groupBy(
    posted,
    ({ branchId, acceptedAt }) => `${branchId} ${dayOf(acceptedAt.getTime())}`,
  );
  const told = [...loads.values()].map((load) => loadIn(load, seed, time));
  return {
    parcels: told.flatMap(({ parcels }) => parcels),
    batches: told.flatMap(({ batch }) => batch ?? []),
  };
}

function loadIn(load: Load, seed: number, time: WorkTime) {
  const [first] = load;
  if (!first) return { parcels: [], batch: undefined };
  const random = randomOf(seed, first.id, 1);
  const earlier = (moment: number, minutes: number) =>
    momentWithLeft(time.calendar, new Date(moment), minutes).getTime();
  const accepted = Math.min(...load.map(({ acceptedAt }) => acceptedAt.getTime()));
  const delivered = earlier(accepted, random.between(6, 22));
  const given = earlier(delivered, Math.max(12, random.spread(38, 0.4)));
  const together = load.length > 1;
  const parcels = load.map((dossier) => parcelIn(dossier, { random, earlier, given, delivered, together }));
  const { branchId } = first;
  const batch: PlannedBatch | undefined = together
    ? { direction: 'TO_HCC', branchId, parcels, givenAt: given, takenAt: delivered }
    : undefined;
  return { parcels, batch };
}

interface Drive {
  readonly random: Random;
  readonly earlier: (moment: number, minutes: number) => number;
  readonly given: number;
  readonly delivered: number;
  readonly together: boolean;
}

function parcelIn(
  dossier: CarriedDossier,
  { random, earlier, given, delivered, together }: Drive,
): PlannedParcel {
  const { id, procedureId, branchId, postalUnitId } = dossier;
  const picked = earlier(given, Math.max(5, random.spread(70, 0.7)));
  const number = String(id).padStart(6, '0');
  const counted = {
    slipNumber: `PH-${number}`,
    sealNumber: `NP-${number}`,
    paperCount: random.between(1, 6),
  };
  return {
    direction: 'TO_HCC',
    dossierId: id,
    procedureId,
    branchId,
    postalUnitId,
    place: 'BRANCH',
    requestedAt: earlier(picked, random.between(3, 12)),
    scans: [
      { to: 'PICKED_UP', at: picked, said: counted },
      ...(together ? [{ to: 'IN_TRANSIT', at: given, ofBatch: true } as const] : []),
      { to: 'DELIVERED_TO_HCC', at: delivered, ...(together && { ofBatch: true }) },
    ],
  };
}
