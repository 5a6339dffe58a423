import type { Metric } from '../metric.ts';

const counted = { version: 1, measure: { kind: 'COUNT' }, unit: 'DOSSIER' } as const;

const named = (vi: string, en: string) => ({ vi, en });

/** The parts of the sets that the official forms print (brief 6.2), so that each of their digits is a figure too. */
export const setParts = {
  C_EARLY: {
    ...counted,
    base: 'CLOSED',
    excluded: ['ON_TIME', 'LATE'],
    direction: 'UP',
    name: named('Khép trước hạn', 'Closed early'),
    sentence: named(
      'Số hồ sơ khép trong kỳ trước ngày hẹn.',
      'Dossiers closed in the period before the due date.',
    ),
    numerator: named('hồ sơ khép trước hạn', 'dossiers closed early'),
    denominator: named('hồ sơ khép trước hạn', 'dossiers closed early'),
  },
  C_ON_TIME: {
    ...counted,
    base: 'CLOSED',
    excluded: ['EARLY', 'LATE'],
    direction: 'UP',
    name: named('Khép đúng hạn', 'Closed on time'),
    sentence: named(
      'Số hồ sơ khép trong kỳ đúng ngày hẹn.',
      'Dossiers closed in the period on the due date.',
    ),
    numerator: named('hồ sơ khép đúng hạn', 'dossiers closed on time'),
    denominator: named('hồ sơ khép đúng hạn', 'dossiers closed on time'),
  },
  C_LATE: {
    ...counted,
    base: 'CLOSED',
    excluded: ['EARLY', 'ON_TIME'],
    direction: 'DOWN',
    name: named('Khép quá hạn', 'Closed late'),
    sentence: named(
      'Số hồ sơ khép trong kỳ sau ngày hẹn.',
      'Dossiers closed in the period after the due date.',
    ),
    numerator: named('hồ sơ khép quá hạn', 'dossiers closed late'),
    denominator: named('hồ sơ khép quá hạn', 'dossiers closed late'),
  },
  C_WITHOUT_RESULT: {
    ...counted,
    base: 'CLOSED',
    excluded: ['WITH_RESULT'],
    direction: 'NEITHER',
    name: named('Khép không có kết quả', 'Closed without a result'),
    sentence: named(
      'Số hồ sơ khép trong kỳ do công dân rút, dừng xử lý, hoặc kết quả bị thu hồi để sửa.',
      'Dossiers closed in the period as withdrawn or stopped, or whose result was recalled.',
    ),
    numerator: named('hồ sơ khép không có kết quả', 'dossiers closed without a result'),
    denominator: named('hồ sơ khép không có kết quả', 'dossiers closed without a result'),
  },
  P_PAUSED: {
    ...counted,
    base: 'PENDING',
    excluded: ['NOT_PAUSED'],
    direction: 'NEITHER',
    name: named('Đang tạm dừng', 'Pending and paused'),
    sentence: named(
      'Số hồ sơ chưa khép cuối kỳ đang chờ công dân bổ sung hoặc nộp tiền.',
      'Dossiers pending at the end of the period that wait for papers or payment.',
    ),
    numerator: named('hồ sơ đang tạm dừng', 'dossiers paused'),
    denominator: named('hồ sơ đang tạm dừng', 'dossiers paused'),
  },
  P_IN_TIME: {
    ...counted,
    base: 'PENDING',
    excluded: ['OVERDUE'],
    direction: 'NEITHER',
    name: named('Đang xử lý trong hạn', 'Pending in time'),
    sentence: named(
      'Số hồ sơ chưa khép cuối kỳ, còn trong hạn hoặc đang tạm dừng.',
      'Dossiers pending at the end of the period, in time or paused.',
    ),
    numerator: named('hồ sơ trong hạn', 'dossiers in time'),
    denominator: named('hồ sơ trong hạn', 'dossiers in time'),
  },
  P_OVERDUE: {
    ...counted,
    base: 'PENDING',
    excluded: ['IN_TIME'],
    direction: 'DOWN',
    name: named('Đang xử lý quá hạn', 'Pending and overdue'),
    sentence: named(
      'Số hồ sơ chưa khép cuối kỳ đã quá hạn mà không tạm dừng.',
      'Dossiers pending at the end of the period, overdue and not paused.',
    ),
    numerator: named('hồ sơ quá hạn', 'dossiers overdue'),
    denominator: named('hồ sơ quá hạn', 'dossiers overdue'),
  },
} as const satisfies Record<string, Metric>;
