import type { Catalogue, FactDimension } from '@tram-ho-so/db';
import { vocabularies } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';

interface Named {
  readonly code: string;
  readonly label: Said;
}

const none = {
  BRANCH: { vi: 'Không có bưu cục', en: 'No branch' },
  WARD: { vi: 'Không có bưu cục', en: 'No branch' },
  POSTAL_UNIT: { vi: 'Không có bưu cục', en: 'No branch' },
  PROCEDURE: { vi: 'Không rõ thủ tục', en: 'No procedure' },
  FIELD: { vi: 'Không rõ lĩnh vực', en: 'No field' },
  PHASE: { vi: 'Ngoài phần việc giao bưu điện', en: 'Not by a phase' },
  CHANNEL: { vi: 'Không rõ hình thức', en: 'No channel' },
  ASSISTANCE: { vi: 'Không rõ hỗ trợ', en: 'No assistance' },
  RETURN_CHANNEL: { vi: 'Chưa chọn hình thức trả', en: 'No return channel' },
} as const satisfies Record<FactDimension, Said>;

const word = (name: keyof typeof vocabularies, key: string): Named => {
  const words: Readonly<Record<string, Said>> = vocabularies[name];
  return { code: key, label: words[key] ?? { vi: key, en: key } };
};

const shelf = (
  row: { readonly code: string; readonly nameVi: string; readonly nameEn?: string } | undefined,
  key: string,
): Named => ({
  code: row?.code ?? key,
  label: { vi: row?.nameVi ?? key, en: row?.nameEn ?? row?.nameVi ?? key },
});

const named = {
  BRANCH: (key, pilot) => shelf(pilot.branches.byId.get(Number(key)), key),
  WARD: (key, pilot) => shelf(pilot.wards.byId.get(Number(key)), key),
  POSTAL_UNIT: (key, pilot) => shelf(pilot.organisations.byId.get(Number(key)), key),
  PROCEDURE: (key, pilot) => {
    const procedure = pilot.procedures.byId.get(Number(key));
    const version = procedure?.versions.at(-1);
    return shelf(
      procedure && version && { code: procedure.code, nameVi: version.nameVi, nameEn: version.nameEn },
      key,
    );
  },
  FIELD: (key, pilot) => shelf(pilot.fields.byId.get(Number(key)), key),
  PHASE: (key) => word('PhaseNumber', key),
  CHANNEL: (key) => word('SubmissionChannel', key),
  ASSISTANCE: (key) => word('Assistance', key),
  RETURN_CHANNEL: (key) => word('ReturnChannel', key),
} as const satisfies Record<FactDimension, (key: string, pilot: Catalogue) => Named>;

/** The code and the names of a key; no code when there is none. */
export function namedKey(
  dimension: FactDimension,
  key: string | null,
  pilot: Catalogue,
): { readonly code: string | null; readonly label: Said } {
  return key === null ? { code: null, label: none[dimension] } : named[dimension](key, pilot);
}
