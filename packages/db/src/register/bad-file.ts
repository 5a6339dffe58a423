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
  UNCLOSED_QUOTE: {
    vi: 'có dấu ngoặc kép mở mà không đóng',
    en: 'a quotation mark opens and never closes',
  },
  LONG_ROW: { vi: 'có dòng dài bất thường', en: 'a row is far too long' },
  MALFORMED_XLSX: { vi: 'XLSX hỏng', en: 'the XLSX is damaged' },
  TOO_LARGE: { vi: 'nội dung quá lớn', en: 'its content is too large' },
} as const satisfies Record<string, Said>;

export type BadFileReason = keyof typeof reasons;

/** The refusal of a file; the detail says where or what, never what a person wrote. */
export function badFile(reason: BadFileReason, detail?: string | Said): BadFile {
  const { vi, en } = reasons[reason];
  if (detail === undefined) return new BadFile({ vi, en });
  const more = typeof detail === 'string' ? { vi: detail, en: detail } : detail;
  return new BadFile({ vi: `${vi} (${more.vi})`, en: `${en} (${more.en})` });
}
