import type { DossierFacts, EventRow, Pilot, PublishedVersion } from '@tram-ho-so/db';
import type { Said } from '@tram-ho-so/domain/words';
import { rowOf } from '../../schema/pilot-row.ts';
import { desk } from '../form-head.ts';

const named = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }): Said => ({ vi: nameVi, en: nameEn });

/** The service centre: the body that issues the forms. */
export function officeOf({ organisations }: Pilot): Said {
  const centre = organisations.all.find(({ kind }) => kind === 'SERVICE_CENTRE');
  return centre ? named(centre) : desk;
}

/** The People's Committee above it. */
export function authorityOf({ organisations }: Pilot): Said | undefined {
  const committee = organisations.byCode.get('UBND_HA_LONG');
  return committee && named(committee);
}

/** The body that settles the procedure; it is named by its name. */
export function departmentOf({ agencyVi }: PublishedVersion, { organisations }: Pilot): Said {
  const department = organisations.all.find(({ nameVi }) => nameVi === agencyVi);
  return { vi: agencyVi, en: department?.nameEn ?? agencyVi };
}

/** Where an act happened: the branch, or the desk of the centre. */
export function standOf({ branchId, place }: EventRow, { branches }: Pilot): Said {
  return branchId === null || place === 'HCC_CENTRE' ? desk : named(rowOf(branches, branchId));
}

/** Where the owner asked to have the result. */
export function branchOf({ dossier, pilot }: DossierFacts): Said | undefined {
  return dossier.branchId === null ? undefined : named(rowOf(pilot.branches, dossier.branchId));
}
