import type { BranchRecordFragment, UpdateBranchInput } from '../api/generated/graphql.ts';

/** The fields of the branch form as text, as a person types them. */
export const draftFields = [
  'nameVi',
  'nameEn',
  'address',
  'phone',
  'activeFrom',
  'activeTo',
  'latitude',
  'longitude',
] as const;

export type DraftField = (typeof draftFields)[number];
export type BranchDraft = Record<DraftField, string>;

type StoredBranch = Pick<BranchRecordFragment, DraftField>;

export function draftOf(branch: StoredBranch): BranchDraft {
  return {
    nameVi: branch.nameVi,
    nameEn: branch.nameEn,
    address: branch.address ?? '',
    phone: branch.phone ?? '',
    activeFrom: branch.activeFrom ?? '',
    activeTo: branch.activeTo ?? '',
    latitude: String(branch.latitude),
    longitude: String(branch.longitude),
  };
}

/** Only what was changed travels; an emptied field travels as null. */
export function inputOf(
  code: string,
  seenVersion: number,
  before: BranchDraft,
  after: BranchDraft,
): UpdateBranchInput {
  const changed = draftFields.filter((field) => before[field] !== after[field]);
  const values = changed.map((field) => [field, storedValue(field, after[field].trim())]);
  return { code, seenVersion, ...Object.fromEntries(values) };
}

/** A decimal number in Vietnamese or English writing. */
export const numberIn = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));

function storedValue(field: DraftField, text: string): string | number | null {
  if (field === 'latitude' || field === 'longitude') return numberIn(text);
  return text || null;
}

export type DraftFault = 'required' | 'badNumber';

/** What keeps the form from being sent; the API judges the rest. */
export function faultOf(field: DraftField, text: string): DraftFault | undefined {
  if ((field === 'nameVi' || field === 'nameEn') && !text.trim()) return 'required';
  const isNumber = field === 'latitude' || field === 'longitude';
  return isNumber && Number.isNaN(numberIn(text)) ? 'badNumber' : undefined;
}
