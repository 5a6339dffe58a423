import type { EligibilityThreshold } from '../vocabulary.ts';

/** A proposal of this product, not a legal norm; each is a setting from then on. */
export const shippedThresholds = [
  { threshold: 'WINDOW_MONTHS', value: 6 },
  { threshold: 'S1_PAPERS', value: 3 },
  { threshold: 'S2_DAYS', value: 10 },
  { threshold: 'E1_DOSSIERS', value: 30 },
  { threshold: 'E1_BRANCHES', value: 2 },
  { threshold: 'E2_LOWER', value: 0.9 },
  { threshold: 'E2_POINT', value: 0.98 },
  { threshold: 'E3_POINT', value: 0.95 },
  { threshold: 'E4_POINTS', value: 2 },
  { threshold: 'E5_SHARE', value: 0.01 },
  { threshold: 'E6_RATINGS', value: 20 },
  { threshold: 'E6_SHARE', value: 0.95 },
  { threshold: 'E7_CASES', value: 0 },
  { threshold: 'E8_HOURS', value: 4 },
  { threshold: 'E9_STAFF', value: 2 },
] as const satisfies readonly { threshold: EligibilityThreshold; value: number }[];

/** Where the shipped numbers come from, as it is stored beside each. */
export const shippedSource =
  'Đề xuất của sản phẩm, không phải quy định pháp luật (a proposal of the product, not a legal norm)';
