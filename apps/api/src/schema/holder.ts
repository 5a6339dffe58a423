import type { DossierRow, Pilot } from '@tram-ho-so/db';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import { procedureOf } from './procedure-of.ts';

export const desk: Said = { vi: 'Bộ phận Một cửa, Trung tâm HCC', en: 'One-stop desk of the HCC' };
export const citizen: Said = { vi: 'Công dân', en: 'The citizen' };
export const archive: Said = { vi: 'Lưu trữ', en: 'Archive' };

export const department = (dossier: DossierRow, pilot: Pilot): Said => {
  const { agencyVi } = procedureOf(dossier, pilot).version;
  const organisation = pilot.organisations.all.find(({ nameVi }) => nameVi === agencyVi);
  return { vi: agencyVi, en: organisation?.nameEn ?? agencyVi };
};

const holders = {
  REGISTERED: () => desk,
  ACCEPTED: () => desk,
  NOT_ACCEPTED: () => citizen,
  IN_PROCESS: department,
  SUPPLEMENT_REQUESTED: () => citizen,
  PAYMENT_REQUESTED: () => citizen,
  WITHDRAWN: () => citizen,
  STOPPED: () => archive,
  RESOLVED: () => desk,
  RETURNED: () => citizen,
} as const satisfies Record<DossierStatus, (dossier: DossierRow, pilot: Pilot) => Said>;

/** Whose turn it is. */
export function holderOf(dossier: DossierRow, pilot: Pilot): Said {
  return holders[dossier.status](dossier, pilot);
}
