import type { Said } from '../words.ts';
import { type RegisterColumn, registerColumns } from './columns.ts';

/** What became of a cell: the row was refused for it, it was put right, or it is worth a look. */
export type RemarkSeverity = 'REJECTED' | 'REPAIRED' | 'FINDING';

/** Something to say about one row of a register. It never repeats personal data. */
export interface RowRemark extends Said {
  readonly severity: RemarkSeverity;
  readonly code: RemarkCode;
  readonly column: RegisterColumn;
}

interface RemarkKind {
  readonly severity: RemarkSeverity;
  /** `column` is the heading in each language; `detail` a date, a code or a name of the vocabulary. */
  readonly say: (column: Said, detail: Said) => Said;
}

/** Every remark there is: how grave it is and what it says. */
export const remarkKinds = {
  REQUIRED_CELL: {
    severity: 'REJECTED',
    say: ({ vi, en }) => ({ vi: `Ô “${vi}” để trống.`, en: `The cell “${en}” is empty.` }),
  },
  FORMULA_CELL: {
    severity: 'REJECTED',
    say: ({ vi, en }) => ({
      vi: `Ô “${vi}” chứa công thức bảng tính, không phải nội dung; ghi lại nội dung thật.`,
      en: `The cell “${en}” holds a spreadsheet formula instead of its content; write the content.`,
    }),
  },
  MALFORMED_CODE: {
    severity: 'REJECTED',
    say: () => ({
      vi: 'Mã hồ sơ không đúng dạng 000.00.24.H49-230815-0001.',
      en: 'The dossier code is not like 000.00.24.H49-230815-0001.',
    }),
  },
  DUPLICATE_CODE: {
    severity: 'REJECTED',
    say: (_column, { vi, en }) => ({
      vi: `Mã hồ sơ này đã dùng ở dòng ${vi} với nội dung khác; giữ dòng đầu.`,
      en: `Row ${en} already has this code with another content; the first row is kept.`,
    }),
  },
  CODE_ON_OTHER_DOSSIER: {
    severity: 'REJECTED',
    say: () => ({
      vi: 'Mã hồ sơ này đã có trong hệ thống với nội dung khác; sổ không ghi đè hồ sơ.',
      en: 'A dossier with this code is already recorded with another content; a register overwrites nothing.',
    }),
  },
  UNKNOWN_PROCEDURE: {
    severity: 'REJECTED',
    say: (_column, { vi, en }) => ({
      vi: `Danh mục không có mã thủ tục này${vi && `; tên thủ tục khớp với mã ${vi}, đề nghị kiểm tra`}.`,
      en: `The catalogue has no such procedure${en && `; the name is that of ${en}, please check`}.`,
    }),
  },
  PROCEDURE_NOT_IN_FORCE: {
    severity: 'REJECTED',
    say: (_column, { vi, en }) => ({
      vi: `Thủ tục không có hiệu lực vào ngày ${vi}.`,
      en: `The procedure is not in force on ${en}.`,
    }),
  },
  UNKNOWN_BRANCH: {
    severity: 'REJECTED',
    say: () => ({
      vi: 'Không có điểm bưu điện mang tên này.',
      en: 'There is no branch of this name.',
    }),
  },
  UNKNOWN_WORD: {
    severity: 'REJECTED',
    say: ({ vi, en }, detail) => ({
      vi: `Không hiểu ô “${vi}”; dùng một trong: ${detail.vi}.`,
      en: `The cell “${en}” is not understood; use one of: ${detail.en}.`,
    }),
  },
  INVALID_DATE: {
    severity: 'REJECTED',
    say: ({ vi, en }) => ({
      vi: `Ô “${vi}” không phải ngày có thật; ghi theo mẫu 09:10 15/08/2023.`,
      en: `The cell “${en}” is not a real date; write it like 09:10 15/08/2023.`,
    }),
  },
  MISSING_DATE: {
    severity: 'REJECTED',
    say: ({ vi, en }, detail) => ({
      vi: `Tình trạng “${detail.vi}” cần có “${vi}”.`,
      en: `The status “${detail.en}” needs “${en}”.`,
    }),
  },
  DATE_AGAINST_STATUS: {
    severity: 'REJECTED',
    say: ({ vi, en }, detail) => ({
      vi: `“${vi}” trái với tình trạng “${detail.vi}”.`,
      en: `“${en}” contradicts the status “${detail.en}”.`,
    }),
  },
  DATE_IN_FUTURE: {
    severity: 'REJECTED',
    say: ({ vi, en }, detail) => ({
      vi: `“${vi}” (${detail.vi}) chưa tới.`,
      en: `“${en}” (${detail.en}) lies in the future.`,
    }),
  },
  RESULT_BEFORE_ACCEPTANCE: {
    severity: 'REJECTED',
    say: (_column, { vi, en }) => ({
      vi: `Ngày có kết quả sớm hơn ngày tiếp nhận (${vi}).`,
      en: `The result is dated before the acceptance (${en}).`,
    }),
  },
  RETURN_BEFORE_RESULT: {
    severity: 'REJECTED',
    say: (_column, { vi, en }) => ({
      vi: `Ngày trả kết quả sớm hơn ngày có kết quả (${vi}).`,
      en: `The hand-over is dated before the result (${en}).`,
    }),
  },
  DUE_BEFORE_ACCEPTANCE: {
    severity: 'REJECTED',
    say: (_column, { vi, en }) => ({
      vi: `Ngày hẹn trả sớm hơn ngày tiếp nhận (${vi}).`,
      en: `The due date is before the acceptance (${en}).`,
    }),
  },
  TEXT_TIDIED: {
    severity: 'REPAIRED',
    say: ({ vi, en }) => ({
      vi: `Đã bỏ khoảng trắng thừa và đưa ô “${vi}” về dạng chuẩn.`,
      en: `Spaces and case of “${en}” were put right.`,
    }),
  },
  UNICODE_COMPOSED: {
    severity: 'REPAIRED',
    say: ({ vi, en }) => ({
      vi: `Đã chuyển chữ tổ hợp trong ô “${vi}” về Unicode dựng sẵn (NFC).`,
      en: `Decomposed letters in “${en}” were composed (NFC).`,
    }),
  },
  SERIAL_DATE: {
    severity: 'REPAIRED',
    say: ({ vi, en }, detail) => ({
      vi: `“${vi}” là số ngày của bảng tính, đọc là ${detail.vi}.`,
      en: `“${en}” is a spreadsheet's day number, read as ${detail.en}.`,
    }),
  },
  TIME_OF_DAY_ASSUMED: {
    severity: 'REPAIRED',
    say: ({ vi, en }, detail) => ({
      vi: `“${vi}” không ghi giờ; lấy giờ mở cửa ${detail.vi}.`,
      en: `“${en}” has no time of day; the opening is taken, ${detail.en}.`,
    }),
  },
  WORD_MATCHED: {
    severity: 'REPAIRED',
    say: ({ vi, en }, detail) => ({
      vi: `Ô “${vi}” viết khác mẫu, đọc là “${detail.vi}”.`,
      en: `“${en}” is not written as in the form; it was read as “${detail.en}”.`,
    }),
  },
  PROCEDURE_FROM_NAME: {
    severity: 'REPAIRED',
    say: (_column, { vi, en }) => ({
      vi: `Thiếu mã thủ tục; tìm theo tên được mã ${vi}.`,
      en: `The procedure code is missing; the name gives ${en}.`,
    }),
  },
  PROCEDURE_NAME_DIFFERS: {
    severity: 'FINDING',
    say: (_column, { vi, en }) => ({
      vi: `Tên thủ tục khác tên trong danh mục của mã ${vi}; lấy theo mã.`,
      en: `The procedure's name is not the catalogue's for ${en}; the code counts.`,
    }),
  },
  PROMISE_DIFFERS: {
    severity: 'FINDING',
    say: (_column, { vi, en }) => ({
      vi: `Ngày hẹn trên giấy khác ngày tính theo lịch (${vi}); giữ ngày đã hẹn với công dân.`,
      en: `The printed promise differs from the calendar's (${en}); the printed one is kept.`,
    }),
  },
  PROMISE_WITHOUT_ACCEPTANCE: {
    severity: 'FINDING',
    say: () => ({
      vi: 'Hồ sơ không được tiếp nhận nên ngày hẹn trả không được ghi nhận.',
      en: 'The dossier was not accepted, so its due date is left out.',
    }),
  },
  PHASE_NOT_ALLOWED: {
    severity: 'FINDING',
    say: (_column, detail) => detail,
  },
  TIME_NOT_RECORDED: {
    severity: 'FINDING',
    say: (_column, detail) => ({
      vi: `Sổ không ghi thời điểm “${detail.vi}”; lấy thời điểm tiếp nhận.`,
      en: `The register does not say when “${detail.en}” happened; the moment of acceptance is taken.`,
    }),
  },
  PHONE_DOUBTFUL: {
    severity: 'FINDING',
    say: () => ({
      vi: 'Số điện thoại không đúng dạng; giữ nguyên nhưng không tìm được theo số.',
      en: 'The phone number is not a phone number; it is kept but cannot be searched.',
    }),
  },
  RETURN_CHANNEL_MISSING: {
    severity: 'FINDING',
    say: () => ({
      vi: 'Hồ sơ đã trả nhưng sổ không ghi phương thức nhận kết quả.',
      en: 'The dossier was returned, but the register does not say how.',
    }),
  },
} as const satisfies Record<string, RemarkKind>;

export type RemarkCode = keyof typeof remarkKinds;

const nothing: Said = { vi: '', en: '' };

export function remark(code: RemarkCode, column: RegisterColumn, detail: Said | string = nothing): RowRemark {
  const { severity, say }: RemarkKind = remarkKinds[code];
  const both = typeof detail === 'string' ? { vi: detail, en: detail } : detail;
  return { severity, code, column, ...say(registerColumns[column], both) };
}
