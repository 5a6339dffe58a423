import type { Unmeasurable } from '../metric.ts';

const noDigitisation = {
  vi: 'Sổ chưa ghi việc số hóa từng thành phần và việc ký số kết quả.',
  en: 'The books do not yet hold which papers were digitised and which results were signed.',
};
const noComplaints = {
  vi: 'Sổ chưa ghi phản ánh, kiến nghị; chúng ở hệ thống của Cổng dịch vụ công.',
  en: 'The books hold no complaints; they are kept by the public service portal.',
};

/** Figures of the brief whose facts are not kept here: said, instead of shown as zero. */
export const unmeasurable = {
  M11: { name: { vi: 'Tỷ lệ số hóa thành phần hồ sơ', en: 'Papers digitised' }, because: noDigitisation },
  M12: { name: { vi: 'Tỷ lệ số hóa kết quả', en: 'Results digitised' }, because: noDigitisation },
  M23: {
    name: { vi: 'Phản ánh, kiến nghị đúng hạn', en: 'Complaints answered in time' },
    because: noComplaints,
  },
  M24: {
    name: { vi: 'Hài lòng về xử lý phản ánh, kiến nghị', en: 'Satisfaction with complaint handling' },
    because: noComplaints,
  },
} as const satisfies Record<string, Unmeasurable>;
