import { InvalidInput } from '../refusal/request-refusals.ts';
import type { EligibilityThreshold } from '../vocabulary.ts';

type Range = readonly [least: number, most: number, whole: boolean];
const share: Range = [0, 1, false];

const ranges = {
  WINDOW_MONTHS: [1, 36, true],
  S1_PAPERS: [0, 50, true],
  S2_DAYS: [0, 365, true],
  E1_DOSSIERS: [1, 100_000, true],
  E1_BRANCHES: [1, 100, true],
  E2_LOWER: share,
  E2_POINT: share,
  E3_POINT: share,
  E4_POINTS: [0, 100, false],
  E5_SHARE: share,
  E6_RATINGS: [1, 100_000, true],
  E6_SHARE: share,
  E7_CASES: [0, 1_000, true],
  E8_HOURS: [0, 1_000, false],
  E9_STAFF: [0, 100, true],
} as const satisfies Record<EligibilityThreshold, Range>;

/** Why a number cannot be a threshold. */
export function objectionToThreshold(
  threshold: EligibilityThreshold,
  value: number,
): InvalidInput | undefined {
  const [least, most, whole] = ranges[threshold];
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return undefined;
  return new InvalidInput('value', {
    vi: `Cần ${whole ? 'số nguyên' : 'số'} từ ${least} đến ${most}.`,
    en: `A ${whole ? 'whole number' : 'number'} from ${least} to ${most} is needed.`,
  });
}
