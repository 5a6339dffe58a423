import type { Metric } from '../metric.ts';

/** Closed in any other way than with a result that stands. */
const withoutResult = ['WITHDRAWN', 'STOPPED', 'RECALLED'] as const;

const resolved = { vi: 'hồ sơ có kết quả trong kỳ', en: 'dossiers resolved in the period' };

export const timeliness = {
  M01: {
    version: 1,
    name: { vi: 'Tỷ lệ giải quyết đúng và trước hạn', en: 'On-time rate' },
    sentence: {
      vi: 'Trong số hồ sơ có kết quả, phần trả đúng hoặc trước ngày hẹn ban đầu (chỉ dời theo thời gian tạm dừng; gia hạn không che được chậm trễ).',
      en: 'Of the dossiers resolved, the part resolved on or before the original promise, moved by pauses only: an extension hides no delay.',
    },
    numerator: { vi: 'hồ sơ trả đúng hoặc trước hạn', en: 'resolved on or before the due date' },
    denominator: resolved,
    base: 'CLOSED',
    excluded: withoutResult,
    measure: { kind: 'SHARE', part: 'KEPT' },
    unit: 'PERCENT',
    direction: 'UP',
  },
  M02: {
    version: 1,
    name: { vi: 'Tỷ lệ trước hạn', en: 'Early rate' },
    sentence: {
      vi: 'Trong số hồ sơ có kết quả, phần trả trước ngày hẹn.',
      en: 'Of the dossiers resolved, the part resolved before the due date.',
    },
    numerator: { vi: 'hồ sơ trả trước hạn', en: 'resolved before the due date' },
    denominator: resolved,
    base: 'CLOSED',
    excluded: withoutResult,
    measure: { kind: 'SHARE', part: 'EARLY' },
    unit: 'PERCENT',
    direction: 'UP',
  },
  M03: {
    version: 1,
    name: { vi: 'Tỷ lệ quá hạn đang xử lý', en: 'Overdue pending' },
    sentence: {
      vi: 'Trong số hồ sơ chưa khép cuối kỳ, phần đã quá hạn mà không tạm dừng.',
      en: 'Of the dossiers pending at the end of the period, the part overdue and not paused.',
    },
    numerator: { vi: 'hồ sơ quá hạn', en: 'overdue' },
    denominator: { vi: 'hồ sơ chưa khép cuối kỳ', en: 'dossiers pending' },
    base: 'PENDING',
    excluded: [],
    measure: { kind: 'SHARE', part: 'OVERDUE' },
    unit: 'PERCENT',
    direction: 'DOWN',
  },
  M16: {
    version: 1,
    name: { vi: 'Tỷ lệ xin lỗi khi trễ', en: 'Apology compliance' },
    sentence: {
      vi: 'Trong số hồ sơ trễ hẹn, phần có Mẫu số 04 gửi chậm nhất vào ngày hẹn ban đầu.',
      en: 'Of the dossiers late or overdue, the part with form 04 sent on or before the first due date.',
    },
    numerator: { vi: 'hồ sơ có thư xin lỗi kịp thời', en: 'with an apology in time' },
    denominator: { vi: 'hồ sơ trễ hẹn', en: 'dossiers late or overdue' },
    base: 'BROKEN',
    excluded: [],
    measure: { kind: 'SHARE', part: 'APOLOGISED' },
    unit: 'PERCENT',
    direction: 'UP',
  },
  M17: {
    version: 1,
    name: { vi: 'Thời gian giải quyết', en: 'Time to resolve' },
    sentence: {
      vi: 'Số ngày làm việc từ khi đồng hồ chạy đến khi có kết quả, không kể thời gian tạm dừng: trung vị và phân vị 90.',
      en: 'Working days from the start of the clock to the result, pauses left out: median and 90th percentile.',
    },
    numerator: { vi: 'ngày làm việc đã dùng', en: 'working days used' },
    denominator: resolved,
    base: 'CLOSED',
    excluded: [...withoutResult, 'UNTIMED'],
    measure: { kind: 'SPREAD', of: 'usedDays' },
    unit: 'WORKING_DAY',
    direction: 'DOWN',
  },
  M18: {
    version: 1,
    name: { vi: 'Số ngày rút ngắn', en: 'Time saved' },
    sentence: {
      vi: 'Tổng số ngày làm việc trả sớm hơn thời hạn, trừ số ngày trả muộn.',
      en: 'The sum of working days resolved before the limit, less those after it.',
    },
    numerator: { vi: 'ngày làm việc rút ngắn', en: 'working days saved' },
    denominator: resolved,
    base: 'CLOSED',
    excluded: [...withoutResult, 'OTHER_UNIT'],
    measure: { kind: 'SUM', of: 'savedDays' },
    unit: 'WORKING_DAY',
    direction: 'UP',
  },
  M19: {
    version: 1,
    name: { vi: 'Độ trễ bưu điện đến Trung tâm HCC', en: 'Delay from the post to the centre' },
    sentence: {
      vi: 'Số giờ làm việc từ khi bưu điện nhận giấy tờ của công dân đến khi Trung tâm ký nhận: trung vị và phân vị 90.',
      en: 'Working hours from the post’s pickup of the papers to the centre’s signature: median and 90th percentile.',
    },
    numerator: { vi: 'giờ làm việc trên đường', en: 'working hours on the way' },
    denominator: {
      vi: 'hồ sơ có giấy tờ bưu điện chuyển đến trong kỳ',
      en: 'dossiers whose papers the post brought in the period',
    },
    base: 'BROUGHT_BY_POST',
    excluded: ['UNTIMED_TRANSFER'],
    measure: { kind: 'SPREAD', of: 'transferHours' },
    unit: 'WORKING_HOUR',
    direction: 'DOWN',
    caution: {
      vi: 'Hồ sơ có nhiều bưu gửi đến trong kỳ thì tính bưu gửi lâu nhất.',
      en: 'A dossier with several parcels in the period counts with the slowest.',
    },
  },
  M20: {
    version: 1,
    name: { vi: 'Độ trễ trả kết quả', en: 'Return delay' },
    sentence: {
      vi: 'Số ngày làm việc từ khi có kết quả đến khi công dân nhận: trung vị và phân vị 90.',
      en: 'Working days from the result to its hand-over: median and 90th percentile.',
    },
    numerator: { vi: 'ngày làm việc chờ trả', en: 'working days waited' },
    denominator: { vi: 'hồ sơ trả kết quả trong kỳ', en: 'dossiers returned in the period' },
    base: 'RETURNED',
    excluded: ['UNTIMED_RETURN'],
    measure: { kind: 'SPREAD', of: 'returnDays' },
    unit: 'WORKING_DAY',
    direction: 'DOWN',
  },
} as const satisfies Record<string, Metric>;
