import type { Prisma } from '../generated/prisma/client.ts';
import { dateColumn } from '../pilot/iso-date.ts';
import { cell, numberIn, orNull, readShipped, type ShippedRow } from './read-shipped.ts';
import { provenanceOf } from './shipped-provenance.ts';

const cityGrew = dateColumn('2020-01-01');
const districtEnded = dateColumn('2025-06-30');
/** Yết Kiêu left the official list before the district level ended. */
const leftEarly: Readonly<Record<string, Date>> = { '06682': dateColumn('2024-10-31') };

export const shippedWards = (): Prisma.WardCreateManyInput[] =>
  readShipped('wards.csv').map((row) => ({
    code: cell(row, 'gso_code'),
    kind: cell(row, 'type') === 'xã' ? 'COMMUNE' : 'WARD',
    nameVi: cell(row, 'name_vi'),
    latitude: numberIn(row, 'lat_approx'),
    longitude: numberIn(row, 'lon_approx'),
    postalCode: orNull(row, 'postal_code'),
    formerDistrict: cell(row, 'former_district'),
    successor: orNull(row, 'unit_from_2025_07_01'),
    validFrom: cityGrew,
    validTo: leftEarly[cell(row, 'gso_code')] ?? districtEnded,
    provenance: provenanceOf(cell(row, 'provenance')),
    provenanceNote: cell(row, 'provenance'),
  }));

type IdsByCode = ReadonlyMap<string, number>;

/** Points of phase I take part from the launch on; nobody has said when the others would. */
export const shippedBranches = (
  organisations: IdsByCode,
  wards: IdsByCode,
  launchDate: Date,
): Prisma.BranchCreateManyInput[] =>
  readShipped('branches.csv').map((row) => {
    const isPhase1 = cell(row, 'pilot_role') === 'PHASE_1';
    return {
      ...namesOf(row),
      code: cell(row, 'branch_code'),
      pilotRole: isPhase1 ? ('PHASE_1' as const) : ('PHASE_2_CANDIDATE' as const),
      postalUnitId: idIn(organisations, cell(row, 'postal_unit')),
      wardId: idIn(wards, cell(row, 'ward_gso_code')),
      latitude: numberIn(row, 'lat_approx'),
      longitude: numberIn(row, 'lon_approx'),
      activeFrom: isPhase1 ? launchDate : null,
      provenance: provenanceOf(cell(row, 'provenance')),
      provenanceNote: cell(row, 'provenance'),
    };
  });

function namesOf(row: ShippedRow) {
  const nameVi = cell(row, 'name_vi');
  const place = nameVi.replace(/^(Bưu cục|Điểm BĐ-VHX) /, '');
  return cell(row, 'branch_code').startsWith('VHX-')
    ? { kind: 'CULTURE_POINT' as const, nameVi, nameEn: `${place} commune post and culture point` }
    : { kind: 'POST_OFFICE' as const, nameVi, nameEn: `${place.replace('trung tâm ', '')} post office` };
}

export function idIn(ids: IdsByCode, code: string): number {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`The shipped data names ${code}, which it does not hold.`);
  return id;
}
