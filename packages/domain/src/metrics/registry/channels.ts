import type { Metric } from '../metric.ts';

const received = { vi: 'hồ sơ tiếp nhận trong kỳ', en: 'dossiers received' };
const share = { version: 1, base: 'RECEIVED', excluded: [], unit: 'PERCENT', direction: 'NEITHER' } as const;

export const channels = {
  M04: {
    ...share,
    name: { vi: 'Tỷ lệ hồ sơ trực tuyến', en: 'Online share' },
    sentence: {
      vi: 'Trong số hồ sơ của thủ tục có cung cấp trực tuyến, phần nộp trực tuyến (kể cả được hỗ trợ nộp).',
      en: 'Of the dossiers of procedures offered online, the part submitted online, helped or alone.',
    },
    numerator: { vi: 'hồ sơ nộp trực tuyến', en: 'submitted online' },
    denominator: {
      vi: 'hồ sơ của thủ tục có cung cấp trực tuyến',
      en: 'dossiers of procedures offered online',
    },
    excluded: ['NOT_OFFERED_ONLINE'],
    measure: { kind: 'SHARE', part: 'ONLINE' },
    direction: 'UP',
  },
  M05: {
    ...share,
    name: { vi: 'Tỷ lệ trực tuyến toàn trình', en: 'Online share, end to end' },
    sentence: {
      vi: 'Trong số hồ sơ của thủ tục toàn trình, phần nộp trực tuyến.',
      en: 'Of the dossiers of procedures online end to end, the part submitted online.',
    },
    numerator: { vi: 'hồ sơ nộp trực tuyến', en: 'submitted online' },
    denominator: { vi: 'hồ sơ của thủ tục toàn trình', en: 'dossiers of procedures online end to end' },
    excluded: ['NOT_FULLY_ONLINE'],
    measure: { kind: 'SHARE', part: 'ONLINE' },
    direction: 'UP',
  },
  M06: {
    ...share,
    name: { vi: 'Tỷ lệ tiếp nhận qua BCCI', en: 'Postal reception share' },
    sentence: {
      vi: 'Trong số hồ sơ tiếp nhận, phần nộp qua bưu chính công ích.',
      en: 'Of the dossiers received, the part submitted by the public postal service.',
    },
    numerator: { vi: 'hồ sơ nộp qua bưu chính công ích', en: 'submitted by post' },
    denominator: received,
    measure: { kind: 'SHARE', part: 'POSTAL' },
  },
  M07: {
    ...share,
    name: { vi: 'Tỷ lệ trả kết quả qua BCCI', en: 'Postal return share' },
    sentence: {
      vi: 'Trong số hồ sơ trả kết quả, phần trả tại nhà qua bưu chính công ích.',
      en: 'Of the dossiers returned, the part returned at home by post.',
    },
    numerator: { vi: 'hồ sơ trả tại nhà', en: 'returned at home' },
    denominator: { vi: 'hồ sơ trả kết quả trong kỳ', en: 'dossiers returned in the period' },
    base: 'RETURNED',
    measure: { kind: 'SHARE', part: 'HOME_RETURNED' },
  },
  M08: {
    ...share,
    name: { vi: 'Tỷ lệ hồ sơ bưu cục hỗ trợ', en: 'Post-assisted share' },
    sentence: {
      vi: 'Trong số hồ sơ tiếp nhận của thành phố, phần được nhân viên bưu điện hỗ trợ.',
      en: 'Of the dossiers received in the city, the part helped by postal staff.',
    },
    numerator: { vi: 'hồ sơ có bưu cục hỗ trợ', en: 'helped by the post' },
    denominator: received,
    measure: { kind: 'SHARE', part: 'POST_ASSISTED' },
    direction: 'UP',
  },
  M09: {
    ...share,
    name: { vi: 'Tỷ lệ hỗ trợ tại nhà', en: 'Home-assisted share' },
    sentence: {
      vi: 'Trong số hồ sơ bưu cục hỗ trợ, phần được hỗ trợ tại nhà.',
      en: 'Of the dossiers helped by the post, the part helped at home.',
    },
    numerator: { vi: 'hồ sơ hỗ trợ tại nhà', en: 'helped at home' },
    denominator: { vi: 'hồ sơ có bưu cục hỗ trợ', en: 'dossiers helped by the post' },
    excluded: ['NOT_POST_ASSISTED'],
    measure: { kind: 'SHARE', part: 'HOME_ASSISTED' },
  },
  M10: {
    ...share,
    name: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Online payment share' },
    sentence: {
      vi: 'Trong số hồ sơ đã nộp phí, lệ phí, phần nộp trực tuyến.',
      en: 'Of the dossiers whose state fee was paid, the part paid online.',
    },
    numerator: { vi: 'hồ sơ nộp phí trực tuyến', en: 'paid online' },
    denominator: { vi: 'hồ sơ đã nộp phí, lệ phí', en: 'dossiers with a fee paid' },
    excluded: ['NO_FEE_PAID'],
    measure: { kind: 'SHARE', part: 'PAID_ONLINE' },
    direction: 'UP',
  },
} as const satisfies Record<string, Metric>;
