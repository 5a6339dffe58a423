import type { Catalogue, FactDimension, Shelf } from '@tram-ho-so/db';
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

/** A word of a vocabulary; one it does not have stands for itself. */
export const word = (name: keyof typeof vocabularies, key: string): Named => {
  const words: Readonly<Record<string, Said>> = vocabularies[name];
  return { code: key, label: words[key] ?? { vi: key, en: key } };
};

/** What is called by a row of the catalogue is found by its id or by its code. */
type Find = <Row>(shelf: Shelf<Row>) => Row | undefined;

interface Called {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string;
}

const shelf = (row: Called | undefined, key: string): Named => ({
  code: row?.code ?? key,
  label: { vi: row?.nameVi ?? key, en: row?.nameEn ?? row?.nameVi ?? key },
});

const named = {
  BRANCH: (key, { branches }, find) => shelf(find(branches), key),
  WARD: (key, { wards }, find) => shelf(find(wards), key),
  POSTAL_UNIT: (key, { organisations }, find) => shelf(find(organisations), key),
  PROCEDURE: (key, { procedures }, find) => {
    const procedure = find(procedures);
    const version = procedure?.versions.at(-1);
    return shelf(
      procedure && version && { code: procedure.code, nameVi: version.nameVi, nameEn: version.nameEn },
      key,
    );
  },
  FIELD: (key, { fields }, find) => shelf(find(fields), key),
  PHASE: (key) => word('PhaseNumber', key),
  CHANNEL: (key) => word('SubmissionChannel', key),
  ASSISTANCE: (key) => word('Assistance', key),
  RETURN_CHANNEL: (key) => word('ReturnChannel', key),
} as const satisfies Record<FactDimension, (key: string, pilot: Catalogue, find: Find) => Named>;

/** The code and the names of a key; no code when there is none. */
export function namedKey(
  dimension: FactDimension,
  key: string | null,
  pilot: Catalogue,
): { readonly code: string | null; readonly label: Said } {
  return key === null
    ? { code: null, label: none[dimension] }
    : named[dimension](key, pilot, ({ byId }) => byId.get(Number(key)));
}

/** The names of what a filter says by its code. */
export const namedCode = (dimension: FactDimension, code: string, pilot: Catalogue): Said =>
  named[dimension](code, pilot, ({ byCode }) => byCode.get(code)).label;
