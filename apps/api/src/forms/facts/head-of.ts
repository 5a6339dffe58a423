import type { DossierFacts, EventRow } from '@tram-ho-so/db';
import { sayMoment } from '@tram-ho-so/domain/calendar';
import type { FormNumber } from '@tram-ho-so/domain/forms';
import type { Said } from '@tram-ho-so/domain/words';
import type { Languages } from '../../pdf/document.ts';
import type { FormHead } from '../form-head.ts';
import { authorityOf, officeOf } from './bodies.ts';

/** How a form is to be printed. */
export interface Printing {
  readonly languages: Languages;
  readonly now: Date;
  /** Whether the owner stands on it in full. */
  readonly ownerShown: 'FULL' | 'MASKED';
}

type FormOfDossier = Exclude<FormNumber, '06'>;

/** Symbols of this product; the Circular's own are not verified. */
const symbols = {
  '01': 'TNHS',
  '02': 'HDHS',
  '03': 'TCHS',
  '04': 'PXL',
  '05': 'KSHS',
} as const satisfies Record<FormOfDossier, string>;

export function headOf(
  form: FormOfDossier,
  facts: DossierFacts,
  event: EventRow,
  printing: Printing,
): FormHead {
  const { pilot, dossier, procedureVersion } = facts;
  const { nameVi, nameEn } = procedureVersion;
  const office = officeOf(pilot);
  const authority = authorityOf(pilot);
  return {
    languages: printing.languages,
    at: printing.now,
    issuedAt: event.occurredAt,
    number: numberOf(form, dossier.code, event),
    code: dossier.code,
    organisations: authority ? [authority, office] : [office],
    office,
    procedure: { vi: nameVi, en: nameEn },
    foot: footOf(form, facts, printing),
  };
}

/** `231120-0001/TNHS`; with the event's place in the books where a form can be made twice. */
function numberOf(form: FormOfDossier, code: string, { version }: EventRow): string {
  const tail = code.includes('-') ? code.slice(code.indexOf('-') + 1) : code;
  return `${tail}${form === '02' ? `-${version}` : ''}/${symbols[form]}`;
}

function footOf(
  form: FormOfDossier,
  { dossier, procedureVersion }: DossierFacts,
  { now, ownerShown }: Printing,
): Said {
  const isReconstructed = [procedureVersion, ...procedureVersion.papers].some(
    ({ provenance }) => provenance === 'RECONSTRUCTED' || provenance === 'ASSUMED',
  );
  return sentences([
    { vi: `Mẫu số ${form}`, en: `Form ${form}` },
    { vi: `In lúc ${sayMoment(now)}`, en: `printed ${sayMoment(now)}` },
    isReconstructed && { vi: 'Danh mục mô phỏng', en: 'reconstructed list' },
    dossier.origin === 'SIMULATED' && { vi: 'Hồ sơ mô phỏng', en: 'simulated dossier' },
    form !== '05' && ownerShown === 'MASKED' && { vi: 'Đã che thông tin cá nhân', en: 'owner masked' },
  ]);
}

/** Short remarks in one line. */
export function sentences(remarks: readonly (Said | false)[]): Said {
  const said = remarks.filter((remark) => remark !== false);
  return { vi: said.map(({ vi }) => vi).join(' · '), en: said.map(({ en }) => en).join(' · ') };
}
