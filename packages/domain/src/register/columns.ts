import type { Said } from '../words.ts';

interface Column extends Said {
  /** Other headings it goes by, besides the Vietnamese and the English one. */
  readonly aliases: readonly string[];
  /** A file without it is no register. */
  readonly required: boolean;
}

/** The columns of the register (form 06), with the channel, the branch and the status that the pilot adds. */
export const registerColumns = {
  ordinal: { vi: 'STT', en: 'No', aliases: ['số thứ tự'], required: false },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code', aliases: ['số hồ sơ'], required: true },
  procedureCode: {
    vi: 'Mã TTHC',
    en: 'Procedure code',
    aliases: ['mã thủ tục', 'mã thủ tục hành chính'],
    required: false,
  },
  procedureName: {
    vi: 'Tên thủ tục hành chính',
    en: 'Procedure name',
    aliases: ['tên TTHC', 'tên thủ tục'],
    required: false,
  },
  sets: { vi: 'Số bộ', en: 'Sets', aliases: ['số lượng hồ sơ'], required: false },
  ownerName: {
    vi: 'Tên cá nhân, tổ chức',
    en: 'Owner',
    aliases: ['họ và tên', 'chủ hồ sơ', 'tên tổ chức, cá nhân'],
    required: true,
  },
  address: { vi: 'Địa chỉ', en: 'Address', aliases: ['địa chỉ, số điện thoại'], required: false },
  phone: { vi: 'Số điện thoại', en: 'Phone', aliases: ['điện thoại', 'SĐT'], required: false },
  agency: {
    vi: 'Cơ quan chủ trì giải quyết',
    en: 'Agency',
    aliases: ['cơ quan giải quyết'],
    required: false,
  },
  channel: {
    vi: 'Hình thức nộp',
    en: 'Channel',
    aliases: ['kênh nộp', 'hình thức tiếp nhận'],
    required: true,
  },
  branch: {
    vi: 'Điểm hỗ trợ',
    en: 'Branch',
    aliases: ['bưu cục', 'bưu cục hỗ trợ', 'điểm bưu cục'],
    required: false,
  },
  acceptedAt: {
    vi: 'Ngày tiếp nhận',
    en: 'Accepted at',
    aliases: ['nhận hồ sơ', 'ngày nhận', 'ngày, tháng, năm tiếp nhận'],
    required: true,
  },
  dueAt: {
    vi: 'Ngày hẹn trả',
    en: 'Due date',
    aliases: ['hẹn trả', 'ngày hẹn trả kết quả'],
    required: false,
  },
  resolvedAt: {
    vi: 'Ngày có kết quả',
    en: 'Resolved at',
    aliases: ['chuyển kết quả', 'ngày kết thúc xử lý'],
    required: false,
  },
  returnedAt: {
    vi: 'Ngày trả kết quả',
    en: 'Returned at',
    aliases: ['trả kết quả', 'ngày trả'],
    required: false,
  },
  returnChannel: {
    vi: 'Phương thức nhận kết quả',
    en: 'Return channel',
    aliases: ['hình thức nhận kết quả', 'hình thức trả kết quả'],
    required: false,
  },
  status: { vi: 'Tình trạng', en: 'Status', aliases: ['trạng thái', 'tình trạng hồ sơ'], required: true },
  note: { vi: 'Ghi chú', en: 'Note', aliases: ['ký nhận'], required: false },
} as const satisfies Record<string, Column>;

export type RegisterColumn = keyof typeof registerColumns;

/** The cells of one row by column, as they stand in the file; an absent column is an empty cell. */
export type RawRow = Readonly<Record<RegisterColumn, string>>;

/** Every column, in the order of the form. */
export const registerColumnNames = Object.keys(registerColumns) as readonly RegisterColumn[];
