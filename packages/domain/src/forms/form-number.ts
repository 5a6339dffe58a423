import type { Said } from '../words.ts';

/** The six forms of Circular 01/2018/TT-VPCP. */
export const formNumbers = ['01', '02', '03', '04', '05', '06'] as const;
export type FormNumber = (typeof formNumbers)[number];

/** Their names, as the Circular gives them. */
export const formTitles = {
  '01': { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment for the result' },
  '02': {
    vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    en: 'Request to supplement and complete the dossier',
  },
  '03': { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal to receive the dossier' },
  '04': { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology and new date for the result' },
  '05': { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip of the settlement' },
  '06': { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' },
} as const satisfies Record<FormNumber, Said>;
