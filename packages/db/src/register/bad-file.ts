import { BadFile } from '@tram-ho-so/domain/refusal';
import type { Said } from '@tram-ho-so/domain/words';

/** Why a file cannot be read as a register; each completes the sentence of the refusal. */
const reasons = {
  EMPTY: { vi: 'tệp trống', en: 'it is empty' },
  NOT_TEXT: {
    vi: 'không phải CSV mã hóa UTF-8, cũng không phải XLSX',
    en: 'it is neither UTF-8 CSV nor XLSX',
  },
  MALFORMED_CSV: { vi: 'CSV sai cấu trúc', en: 'the CSV is malformed' },
  MALFORMED_XLSX: { vi: 'XLSX hỏng', en: 'the XLSX is damaged' },
  TOO_LARGE: { vi: 'nội dung quá lớn', en: 'its content is too large' },
} as const satisfies Record<string, Said>;

export type BadFileReason = keyof typeof reasons;

/** The refusal of a file; the detail says where or what, never what a person wrote. */
export function badFile(reason: BadFileReason, detail?: string): BadFile {
  const { vi, en } = reasons[reason];
  return new BadFile(
    detail === undefined ? { vi, en } : { vi: `${vi} (${detail})`, en: `${en} (${detail})` },
  );
}
