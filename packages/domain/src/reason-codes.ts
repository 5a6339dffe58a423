import type { DossierEventKind } from './vocabulary.ts';
import type { Said } from './words.ts';

/** Why a step was taken, coded so that reasons can be counted; no free text decides anything. */
export const reasonWords = {
  THIEU_GIAY_TO: { vi: 'Thiếu giấy tờ theo quy định', en: 'Required papers are missing' },
  SAI_THONG_TIN: { vi: 'Thông tin kê khai chưa đúng', en: 'The declared information is wrong' },
  GIAY_TO_KHONG_HOP_LE: {
    vi: 'Giấy tờ không hợp lệ hoặc hết hiệu lực',
    en: 'A paper is invalid or out of date',
  },
  BAN_QUET_KHONG_RO: { vi: 'Bản quét không đọc được', en: 'A scan cannot be read' },
  KHONG_THUOC_THAM_QUYEN: {
    vi: 'Không thuộc thẩm quyền giải quyết',
    en: 'Outside the competence of this authority',
  },
  KHONG_DUNG_DOI_TUONG: { vi: 'Không đúng đối tượng thực hiện', en: 'The applicant is not entitled' },
  HO_SO_TRUNG: { vi: 'Trùng với hồ sơ đã nộp', en: 'A duplicate of a dossier already submitted' },
  CAN_XAC_MINH: { vi: 'Cần xác minh, làm rõ thêm', en: 'Facts need to be verified' },
  NOP_PHI_LE_PHI: { vi: 'Nộp phí, lệ phí', en: 'State fee or duty to be paid' },
  NGHIA_VU_THUE: { vi: 'Nộp thuế hoặc khoản thu khác', en: 'Tax or another charge to be paid' },
  CONG_DAN_YEU_CAU: { vi: 'Theo yêu cầu của công dân, tổ chức', en: 'At the applicant’s request' },
  CONG_DAN_NOP_LAI: {
    vi: 'Công dân, tổ chức sẽ nộp lại hồ sơ khác',
    en: 'The applicant will submit another dossier',
  },
  QUA_HAN_BO_SUNG: { vi: 'Quá hạn bổ sung giấy tờ', en: 'The time to supplement papers has passed' },
  QUA_HAN_NOP_TIEN: {
    vi: 'Quá hạn thực hiện nghĩa vụ tài chính',
    en: 'The time to pay has passed',
  },
  KHONG_DU_DIEU_KIEN: { vi: 'Không đủ điều kiện giải quyết', en: 'The conditions are not met' },
  DA_DU_DIEU_KIEN: { vi: 'Đã đủ điều kiện xử lý tiếp', en: 'The conditions are now met' },
  DUNG_NHAM: { vi: 'Đã dừng xử lý nhầm', en: 'It was stopped by mistake' },
  LOI_BUU_DIEN: {
    vi: 'Sai sót của bưu điện khi tiếp nhận, chuyển',
    en: 'An error of the post at reception or carriage',
  },
  KHOI_LUONG_LON: { vi: 'Khối lượng hồ sơ lớn', en: 'A large number of dossiers' },
  CHO_PHOI_HOP: { vi: 'Chờ ý kiến cơ quan phối hợp', en: 'Another body has not answered yet' },
  VU_VIEC_PHUC_TAP: { vi: 'Vụ việc phức tạp, cần thêm thời gian', en: 'A complex case that needs more time' },
  SU_CO_KY_THUAT: { vi: 'Sự cố kỹ thuật, hệ thống', en: 'A technical failure' },
  KET_QUA_SAI_SOT: { vi: 'Kết quả có sai sót', en: 'The result contains an error' },
  KET_QUA_CAP_NHAM: { vi: 'Kết quả cấp nhầm hồ sơ', en: 'The result belongs to another dossier' },
} as const satisfies Record<string, Said>;

export type ReasonCode = keyof typeof reasonWords;

const paperReasons = [
  'THIEU_GIAY_TO',
  'SAI_THONG_TIN',
  'GIAY_TO_KHONG_HOP_LE',
  'BAN_QUET_KHONG_RO',
] as const satisfies readonly ReasonCode[];

/** The reasons a clerk may choose from at each step; an empty list means the step asks for none. */
export const reasonsOf = {
  SUBMITTED: [],
  ACCEPTED: [],
  RECEPTION_REFUSED: [
    'KHONG_THUOC_THAM_QUYEN',
    'KHONG_DUNG_DOI_TUONG',
    'GIAY_TO_KHONG_HOP_LE',
    'HO_SO_TRUNG',
    'LOI_BUU_DIEN',
    'CONG_DAN_YEU_CAU',
  ],
  CORRECTION_REQUESTED: [...paperReasons, 'LOI_BUU_DIEN'],
  FORWARDED: [],
  SUPPLEMENT_REQUESTED: [...paperReasons, 'CAN_XAC_MINH'],
  SUPPLEMENT_RECEIVED: [],
  PAYMENT_REQUESTED: ['NOP_PHI_LE_PHI', 'NGHIA_VU_THUE'],
  PAYMENT_CONFIRMED: [],
  WITHDRAWN: ['CONG_DAN_YEU_CAU', 'CONG_DAN_NOP_LAI'],
  STOPPED: ['KHONG_DU_DIEU_KIEN', 'QUA_HAN_BO_SUNG', 'QUA_HAN_NOP_TIEN', 'KHONG_THUOC_THAM_QUYEN'],
  REOPENED: ['DA_DU_DIEU_KIEN', 'DUNG_NHAM'],
  RESOLVED: [],
  RESULT_RECALLED: ['KET_QUA_SAI_SOT', 'KET_QUA_CAP_NHAM'],
  RETURNED: [],
  PAPERS_ARRIVED: [],
  EXTENDED: ['KHOI_LUONG_LON', 'CHO_PHOI_HOP', 'VU_VIEC_PHUC_TAP', 'SU_CO_KY_THUAT'],
  PROMISE_RECOUNTED: [],
} as const satisfies Record<DossierEventKind, readonly ReasonCode[]>;
