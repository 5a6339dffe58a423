import { plainText } from '../ui/plain-text.ts';

export interface BranchFilter {
  role: string;
  unit: string;
  search: string;
}

interface Filtered {
  code: string;
  nameVi: string;
  nameEn: string;
  pilotRole: string;
  postalUnit: { code: string };
  ward: { nameVi: string };
}

/** The filter that the address names. */
export function filterOf(search: URLSearchParams): BranchFilter {
  return {
    role: search.get('role') ?? '',
    unit: search.get('unit') ?? '',
    search: search.get('search') ?? '',
  };
}

/** The whole table is at hand (27 rows), so it is narrowed here; marks on letters do not matter. */
export function filterBranches<Branch extends Filtered>(
  branches: readonly Branch[],
  filter: BranchFilter,
): Branch[] {
  const wanted = plainText(filter.search);
  return branches.filter(
    ({ code, nameVi, nameEn, pilotRole, postalUnit, ward }) =>
      (!filter.role || pilotRole === filter.role) &&
      (!filter.unit || postalUnit.code === filter.unit) &&
      plainText(`${code} ${nameVi} ${nameEn} ${ward.nameVi}`).includes(wanted),
  );
}
