import type { Metric } from '../metric.ts';

const counted = {
  version: 1,
  excluded: [],
  measure: { kind: 'COUNT' },
  unit: 'DOSSIER',
  direction: 'NEITHER',
} as const;

/** The sets of a period (brief 6.1): K + R = C + P = H, of what was accepted at least once. */
export const sets = {
  K: {
    ...counted,
    base: 'CARRIED_IN',
    name: { vi: 'Kỳ trước chuyển sang', en: 'Carried in' },
    sentence: {
      vi: 'Số hồ sơ tiếp nhận trước kỳ và chưa khép khi kỳ bắt đầu.',
      en: 'Dossiers accepted before the period and still open when it begins.',
    },
    numerator: { vi: 'hồ sơ kỳ trước chuyển sang', en: 'dossiers carried in' },
    denominator: { vi: 'hồ sơ kỳ trước chuyển sang', en: 'dossiers carried in' },
  },
  R: {
    ...counted,
    base: 'RECEIVED',
    name: { vi: 'Tiếp nhận trong kỳ', en: 'Received' },
    sentence: { vi: 'Số hồ sơ được tiếp nhận trong kỳ.', en: 'Dossiers accepted in the period.' },
    numerator: { vi: 'hồ sơ tiếp nhận trong kỳ', en: 'dossiers received' },
    denominator: { vi: 'hồ sơ tiếp nhận trong kỳ', en: 'dossiers received' },
  },
  C: {
    ...counted,
    base: 'CLOSED',
    name: { vi: 'Khép trong kỳ', en: 'Closed' },
    sentence: {
      vi: 'Số hồ sơ có kết quả, được rút hoặc dừng hẳn trong kỳ.',
      en: 'Dossiers resolved, withdrawn or stopped for good in the period.',
    },
    numerator: { vi: 'hồ sơ khép trong kỳ', en: 'dossiers closed' },
    denominator: { vi: 'hồ sơ khép trong kỳ', en: 'dossiers closed' },
  },
  P: {
    ...counted,
    base: 'PENDING',
    name: { vi: 'Chưa khép cuối kỳ', en: 'Pending' },
    sentence: {
      vi: 'Số hồ sơ đã tiếp nhận mà đến cuối kỳ chưa khép.',
      en: 'Dossiers accepted and not closed by the end of the period.',
    },
    numerator: { vi: 'hồ sơ chưa khép', en: 'dossiers pending' },
    denominator: { vi: 'hồ sơ chưa khép', en: 'dossiers pending' },
  },
  H: {
    ...counted,
    base: 'HANDLED',
    name: { vi: 'Phải giải quyết trong kỳ', en: 'To settle in the period' },
    sentence: {
      vi: 'Số hồ sơ kỳ trước chuyển sang hoặc được tiếp nhận trong kỳ.',
      en: 'Dossiers carried into the period or accepted in it.',
    },
    numerator: { vi: 'hồ sơ phải giải quyết trong kỳ', en: 'dossiers to settle in the period' },
    denominator: { vi: 'hồ sơ phải giải quyết trong kỳ', en: 'dossiers to settle in the period' },
  },
} as const satisfies Record<string, Metric>;
