import type { ReportForm } from './report-form.ts';

const received = { vi: 'Số hồ sơ tiếp nhận', en: 'Received' };
const settled = { vi: 'Số hồ sơ đã giải quyết', en: 'Resolved' };
const pending = { vi: 'Số hồ sơ đang giải quyết', en: 'Pending' };
const beside = { vi: 'Trong đó (ngoài biểu)', en: 'Of which (beside the form)' };

/** Form II.06a/VPCP/KSTT, in its column order (brief 6.2). */
export const form06a: ReportForm = {
  title: {
    vi: 'Tình hình, kết quả giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công',
    en: 'Procedures settled at the public administration service centre',
  },
  base: ['HANDLED', 'RECEIVED', 'CARRIED_IN', 'CLOSED', 'PENDING'],
  columns: [
    {
      number: 3,
      heading: { vi: 'Tổng số', en: 'Total' },
      group: received,
      counts: { holds: ['HANDLED'], without: [], behind: { metric: 'H', which: 'WHOLE' } },
    },
    {
      number: 4,
      heading: { vi: 'Trực tuyến', en: 'Online' },
      group: received,
      counts: {
        holds: ['RECEIVED', 'ONLINE'],
        without: [],
        behind: { metric: 'R', which: 'WHOLE', channel: ['ONLINE'] },
      },
    },
    {
      number: 5,
      heading: { vi: 'Trực tiếp, dịch vụ bưu chính', en: 'In person, by post' },
      group: received,
      counts: {
        holds: ['RECEIVED'],
        without: ['ONLINE'],
        behind: { metric: 'R', which: 'WHOLE', channel: ['DIRECT', 'POSTAL'] },
      },
    },
    {
      number: 6,
      heading: { vi: 'Từ kỳ trước', en: 'From the period before' },
      group: received,
      counts: { holds: ['CARRIED_IN'], without: [], behind: { metric: 'K', which: 'WHOLE' } },
    },
    {
      number: 7,
      heading: { vi: 'Tổng số', en: 'Total' },
      group: settled,
      counts: { holds: ['CLOSED'], without: [], behind: { metric: 'C', which: 'WHOLE' } },
    },
    {
      number: 8,
      heading: { vi: 'Trước hạn', en: 'Early' },
      group: settled,
      counts: { holds: ['CLOSED', 'EARLY'], without: [], behind: { metric: 'C_EARLY', which: 'WHOLE' } },
    },
    {
      number: 9,
      heading: { vi: 'Đúng hạn', en: 'On time' },
      group: settled,
      counts: { holds: ['CLOSED', 'ON_TIME'], without: [], behind: { metric: 'C_ON_TIME', which: 'WHOLE' } },
    },
    {
      number: 10,
      heading: { vi: 'Quá hạn', en: 'Late' },
      group: settled,
      counts: { holds: ['CLOSED', 'LATE'], without: [], behind: { metric: 'C_LATE', which: 'WHOLE' } },
    },
    {
      number: 11,
      heading: { vi: 'Tổng số', en: 'Total' },
      group: pending,
      counts: { holds: ['PENDING'], without: [], behind: { metric: 'P', which: 'WHOLE' } },
    },
    {
      number: 12,
      heading: { vi: 'Trong hạn', en: 'In time' },
      group: pending,
      counts: { holds: ['PENDING', 'IN_TIME'], without: [], behind: { metric: 'P_IN_TIME', which: 'WHOLE' } },
    },
    {
      number: 13,
      heading: { vi: 'Quá hạn', en: 'Overdue' },
      group: pending,
      counts: { holds: ['PENDING', 'OVERDUE'], without: [], behind: { metric: 'P_OVERDUE', which: 'WHOLE' } },
    },
    {
      number: 14,
      beside: true,
      heading: { vi: 'Tiếp nhận có bưu cục hỗ trợ', en: 'Received, helped by the post' },
      group: beside,
      counts: { holds: ['RECEIVED', 'POST_ASSISTED'], without: [], behind: { metric: 'M08', which: 'PART' } },
    },
    {
      number: 15,
      beside: true,
      heading: { vi: 'Khép do rút, dừng', en: 'Closed as withdrawn or stopped' },
      group: beside,
      counts: {
        holds: ['CLOSED', 'WITHOUT_RESULT'],
        without: [],
        behind: { metric: 'C_WITHOUT_RESULT', which: 'WHOLE' },
      },
    },
    {
      number: 16,
      beside: true,
      heading: { vi: 'Đang tạm dừng', en: 'Pending and paused' },
      group: beside,
      counts: { holds: ['PENDING', 'PAUSED'], without: [], behind: { metric: 'P_PAUSED', which: 'WHOLE' } },
    },
  ],
  equations: [
    { column: 3, sumOf: [4, 5, 6] },
    { column: 7, sumOf: [8, 9, 10] },
    { column: 11, sumOf: [12, 13] },
    { column: 3, sumOf: [7, 11] },
  ],
  notes: [
    {
      vi: 'Hồ sơ công dân rút hoặc dừng xử lý nằm trong “đã giải quyết”, xếp theo ngày khép so với ngày hẹn; hồ sơ chờ bổ sung, chờ nộp tiền nằm trong “trong hạn”. Cột 15, 16 nêu riêng các hồ sơ này.',
      en: 'Withdrawn and stopped dossiers stand in “resolved” by the day they closed against the day due; those waiting for papers or payment stand in “in time”. Columns 15 and 16 tell them apart.',
    },
    {
      vi: 'Hạn trả là hẹn ban đầu, chỉ dời theo thời gian tạm dừng; gia hạn không làm hồ sơ trễ thành đúng hạn.',
      en: 'The due date is the original one, moved by pauses only: an extension makes no late dossier on time.',
    },
    {
      vi: 'Bố cục cột theo Biểu số II.06a/VPCP/KSTT như được biết; chưa đối chiếu với bản chính của Thông tư.',
      en: 'Columns follow form II.06a/VPCP/KSTT as it is known; not compared with the original of the Circular.',
    },
  ],
};
