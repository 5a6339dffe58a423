import { workingMinutesBetween } from '@tram-ho-so/domain/calendar';
import type { ScanReason } from '@tram-ho-so/domain/custody';
import { type Random, randomOf } from '../random.ts';
import { dayOf, type WorkTime } from '../work-time.ts';
import type { CarriedDossier } from './carried-dossiers.ts';
import { carriedTo } from './carried-to.ts';
import type { PlannedBatch, PlannedParcel, PlannedScan } from './parcel.ts';

const failures = [
  'VANG_NHA',
  'KHONG_LIEN_LAC_DUOC',
  'HEN_LAI',
  'SAI_DIA_CHI',
] as const satisfies ScanReason[];

/** A parcel with the scans before and after the one that may be done for a whole batch. */
interface Way {
  readonly parcel: Omit<PlannedParcel, 'scans'>;
  readonly handedAt: number | null;
  readonly seal: string;
  readonly rest: readonly PlannedScan[];
}

/** Results that go home or to a branch, from the desk to the citizen or as far as they are by now. */
export function resultsOut(
  dossiers: readonly CarriedDossier[],
  seed: number,
  { time, until }: { readonly time: WorkTime; readonly until: number },
) {
  const ways = dossiers.flatMap(
    (dossier) => wayOf(dossier, randomOf(seed, dossier.id, 2), time, until) ?? [],
  );
  const loads = Map.groupBy(ways, ({ parcel, handedAt }) =>
    handedAt === null ? 'none' : `${parcel.branchId} ${dayOf(handedAt)}`,
  );
  const told = [...loads].map(([key, load]) =>
    key === 'none' ? { parcels: load.map(alone), batch: undefined } : loadOut(load, time, until),
  );
  return {
    parcels: told.flatMap(({ parcels }) => parcels),
    batches: told.flatMap(({ batch }) => batch ?? []),
  };
}

function wayOf(dossier: CarriedDossier, random: Random, time: WorkTime, until: number): Way | undefined {
  const { id, procedureId, branchId, postalUnitId, finishedAt, returnedAt } = dossier;
  const place = carriedTo[dossier.returnChannel];
  if (!place || !finishedAt || !dossier.isResolved) return undefined;
  const from = finishedAt.getTime();
  const end = returnedAt?.getTime() ?? until;
  const gap = workingMinutesBetween(time.calendar, finishedAt, new Date(end));
  const at = (minutes: number) => Math.min(end, time.later(from, Math.floor(minutes)));
  const handed = returnedAt ? gap * (0.25 + random.next() * 0.15) : random.between(40, 150);
  const rest = returnedAt ? delivered(random, { at, gap, end }) : underWay(random, { at, gap });
  return {
    parcel: {
      direction: 'TO_CITIZEN',
      dossierId: id,
      procedureId,
      branchId,
      postalUnitId,
      place,
      requestedAt: at(Math.min(handed * 0.5, 15)),
    },
    handedAt: returnedAt || handed < gap ? at(handed) : null,
    seal: `NP-${String(id).padStart(6, '0')}`,
    rest,
  };
}

interface Stretch {
  /** The moment so many working minutes after the result. */
  readonly at: (minutes: number) => number;
  readonly gap: number;
}

function delivered(random: Random, { at, gap, end }: Stretch & { readonly end: number }): PlannedScan[] {
  const recipient = random.happens(0.86) ? 'OWNER' : 'REPRESENTATIVE';
  const said = { recipient, identityChecked: true } as const;
  const missed = gap > 300 && random.happens(0.14) ? attempt(random, at(gap * 0.55), at(gap * 0.62)) : [];
  return [...missed, { to: 'OUT_FOR_DELIVERY', at: at(gap * 0.85) }, { to: 'DELIVERED', at: end, said }];
}

/** As far as the post is with a result that waits for its citizen. */
function underWay(random: Random, { at, gap }: Stretch): PlannedScan[] {
  if (gap < 260) return [];
  if (gap > 1_500)
    return [
      ...attempt(random, at(260), at(400)),
      ...attempt(random, at(740), at(880)),
      { to: 'RETURNED_TO_HCC', at: at(1_200) },
    ];
  if (gap > 420 && random.happens(0.5)) return attempt(random, at(260), at(400));
  return [{ to: 'OUT_FOR_DELIVERY', at: at(260) }];
}

function attempt(random: Random, outAt: number, failedAt: number): PlannedScan[] {
  const reason = failures[random.between(0, failures.length - 1)] ?? 'VANG_NHA';
  return [
    { to: 'OUT_FOR_DELIVERY', at: outAt },
    { to: 'FAILED_ATTEMPT', at: failedAt, reason },
  ];
}

const alone = ({ parcel, handedAt, seal, rest }: Way): PlannedParcel => ({
  ...parcel,
  scans:
    handedAt === null ? [] : [{ to: 'HANDED_TO_POST', at: handedAt, said: { sealNumber: seal } }, ...rest],
});

/** What the desk gives one branch on one day goes as a batch, but for what is delivered sooner than that. */
function loadOut(load: readonly Way[], time: WorkTime, until: number) {
  const givenAt = Math.max(...load.map(({ handedAt }) => handedAt ?? 0));
  const takenAt = time.later(givenAt, 18);
  const waits = ({ rest }: Way) => (rest[0]?.at ?? Number.POSITIVE_INFINITY) > takenAt;
  const [first, ...others] = load.filter(waits);
  if (!first || others.length === 0) return { parcels: load.map(alone), batch: undefined };
  const isTaken = takenAt <= until;
  const together = [first, ...others].map(
    ({ parcel, rest }): PlannedParcel => ({
      ...parcel,
      scans: [
        { to: 'HANDED_TO_POST', at: givenAt, ofBatch: true },
        ...(isTaken ? [{ to: 'IN_TRANSIT', at: takenAt, ofBatch: true } as const, ...rest] : []),
      ],
    }),
  );
  const batch: PlannedBatch = {
    direction: 'TO_CITIZEN',
    branchId: first.parcel.branchId,
    parcels: together,
    givenAt,
    takenAt: isTaken ? takenAt : null,
  };
  return { parcels: [...load.filter((way) => !waits(way)).map(alone), ...together], batch };
}
