import type { ShipmentDirection, ShipmentState } from '../vocabulary.ts';
import type { Said } from '../words.ts';

/** Why a visit failed or a request was called off, coded so that reasons can be counted. */
export const scanReasonWords = {
  VANG_NHA: { vi: 'Vắng nhà', en: 'Nobody at home' },
  SAI_DIA_CHI: { vi: 'Sai địa chỉ', en: 'Wrong address' },
  KHONG_LIEN_LAC_DUOC: { vi: 'Không liên lạc được', en: 'Could not be reached' },
  HEN_LAI: { vi: 'Hẹn lại lúc khác', en: 'Asked for another time' },
  TU_CHOI_NHAN: { vi: 'Từ chối nhận', en: 'Refused to take it' },
  THIEU_GIAY_TO_TUY_THAN: {
    vi: 'Thiếu giấy tờ tùy thân hoặc giấy ủy quyền',
    en: 'No identity paper or authorisation',
  },
  CHUA_DU_GIAY_TO: { vi: 'Chưa chuẩn bị đủ giấy tờ', en: 'The papers were not ready' },
  THOI_TIET: { vi: 'Thời tiết, đường đi không an toàn', en: 'Weather or road unsafe' },
  CONG_DAN_HUY: { vi: 'Công dân hủy yêu cầu', en: 'Called off by the citizen' },
  NHAP_NHAM: { vi: 'Lập nhầm yêu cầu', en: 'Entered by mistake' },
} as const satisfies Record<string, Said>;

export type ScanReason = keyof typeof scanReasonWords;

const onTheWay = ['VANG_NHA', 'SAI_DIA_CHI', 'KHONG_LIEN_LAC_DUOC', 'HEN_LAI', 'THOI_TIET'] as const;

/** The reasons to choose from for a scan; empty when it asks for none. */
export function scanReasonsFor(direction: ShipmentDirection, to: ShipmentState): readonly ScanReason[] {
  if (to === 'CANCELLED') return ['CONG_DAN_HUY', 'NHAP_NHAM'];
  if (to !== 'FAILED_ATTEMPT') return [];
  return direction === 'TO_HCC'
    ? [...onTheWay, 'CHUA_DU_GIAY_TO']
    : [...onTheWay, 'TU_CHOI_NHAN', 'THIEU_GIAY_TO_TUY_THAN'];
}
