import type { ReportForm } from './report-form.ts';

/** The postal report: exactly three counts a unit (brief 6.2). */
export const postalReport: ReportForm = {
  title: {
    vi: 'Tình hình tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích',
    en: 'Dossiers received and results returned by the public postal service',
  },
  base: ['RECEIVED', 'RETURNED'],
  columns: [
    {
      number: 3,
      heading: { vi: 'Hồ sơ tiếp nhận qua bưu chính', en: 'Received by post' },
      group: null,
      counts: { holds: ['RECEIVED', 'POSTAL'], without: [], behind: { metric: 'M06', which: 'PART' } },
    },
    {
      number: 4,
      heading: { vi: 'Kết quả đã trả qua bưu chính', en: 'Results delivered by post' },
      group: null,
      counts: { holds: ['RETURNED', 'HOME_RETURNED'], without: [], behind: { metric: 'M07', which: 'PART' } },
    },
    {
      number: 5,
      heading: { vi: 'Hồ sơ đăng ký trả qua bưu chính', en: 'Registered for return by post' },
      group: null,
      counts: {
        holds: ['RECEIVED', 'HOME_RETURNED'],
        without: [],
        behind: { metric: 'R', which: 'WHOLE', returnedHome: true },
      },
    },
  ],
  equations: [],
  notes: [
    {
      vi: 'Ba số đếm theo báo cáo bưu chính của hệ thống một cửa cấp tỉnh như được biết; chưa đối chiếu với văn bản gốc.',
      en: 'The three counts of the postal report of a provincial one-stop system as it is known; not compared with an original.',
    },
  ],
};
