import type { Criterion, EligibilityThreshold } from '../vocabulary.ts';
import { criterions } from '../vocabulary.ts';
import type { Evidence, SimplicityFacts, Thresholds } from './evidence.ts';
import { type Interval, type Share, wilson } from './wilson.ts';

/** How a criterion stands: passed, failed, or without the data to tell. */
export type GateState = 'PASS' | 'FAIL' | 'LACKING';

export type Verdict = 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'INSUFFICIENT_DATA';

/** One criterion, with everything that it was judged on. */
export interface Gate {
  readonly criterion: Criterion;
  readonly state: GateState;
  /** The figure that was judged; a yes is 1, a no is 0; undefined when there is none. */
  readonly value: number | undefined;
  readonly share: Share | undefined;
  readonly interval: Interval | undefined;
  /** What else was looked at: branches of E1, the rate of the HCC for E4, parcels of E8. */
  readonly beside: number | undefined;
  /** The thresholds it was judged by; none for a question of yes or no. */
  readonly thresholds: readonly EligibilityThreshold[];
}

export interface Assessment {
  readonly gates: readonly Gate[];
  readonly verdict: Verdict;
  readonly failed: readonly Criterion[];
  readonly lacking: readonly Criterion[];
}

/** Judges every criterion. A failed one decides; without any, one that lacks data leaves the verdict open. */
export function evaluate(thresholds: Thresholds, evidence: Evidence): Assessment {
  const gates = criterions.map((criterion) => ({
    ...nothing,
    ...judges[criterion](evidence, thresholds),
    criterion,
    thresholds: thresholdsOf[criterion],
  }));
  const failed = named(gates, 'FAIL');
  const lacking = named(gates, 'LACKING');
  return { gates, verdict: verdictOf(failed, lacking), failed, lacking };
}

function verdictOf(failed: readonly Criterion[], lacking: readonly Criterion[]): Verdict {
  if (failed.length > 0) return 'NOT_ELIGIBLE';
  return lacking.length > 0 ? 'INSUFFICIENT_DATA' : 'ELIGIBLE';
}

const named = (gates: readonly Gate[], state: GateState) =>
  gates.filter((gate) => gate.state === state).map(({ criterion }) => criterion);

type Judged = Partial<Omit<Gate, 'criterion' | 'thresholds'>> & Pick<Gate, 'state'>;

const nothing = { value: undefined, share: undefined, interval: undefined, beside: undefined } as const;

/** Which numbers each criterion is judged by. */
export const thresholdsOf = {
  S1: ['S1_PAPERS'],
  S2: ['S2_DAYS'],
  S3: [],
  S4: [],
  S5: [],
  S6: [],
  S7: [],
  E1: ['E1_DOSSIERS', 'E1_BRANCHES'],
  E2: ['E2_POINT', 'E2_LOWER'],
  E3: ['E3_POINT'],
  E4: ['E4_POINTS'],
  E5: ['E5_SHARE'],
  E6: ['E6_SHARE', 'E6_RATINGS'],
  E7: ['E7_CASES'],
  E8: ['E8_HOURS'],
  E9: ['E9_STAFF'],
} as const satisfies Record<Criterion, readonly EligibilityThreshold[]>;

const judges = {
  S1: ({ simple }, most) => judged(simple.documentCount, simple.documentCount <= most.S1_PAPERS),
  S2: ({ simple }, most) => judged(limitInDays(simple), limitInDays(simple) <= most.S2_DAYS),
  S3: ({ simple }) => yesOrNo(!simple.presenceRequired),
  S4: ({ simple }) => yesOrNo(!simple.siteInspection),
  S5: ({ simple }) => yesOrNo(!simple.multiAgency),
  S6: ({ simple }) => (simple.checkableFromList === null ? lacking : yesOrNo(simple.checkableFromList)),
  S7: ({ simple }) => (simple.feeVnd === null ? lacking : yesOrNo(true)),
  E1: ({ effect, oneBranch }, least) => {
    const enough = effect.handled >= least.E1_DOSSIERS && (oneBranch || effect.branches >= least.E1_BRANCHES);
    const beside = oneBranch ? undefined : effect.branches;
    return { state: enough ? 'PASS' : 'LACKING', value: effect.handled, beside };
  },
  E2: ({ effect: { onTime } }, least) =>
    rate(onTime, (value, { low }) => value >= least.E2_POINT && low >= least.E2_LOWER),
  E3: ({ effect: { firstTimeRight } }, least) => rate(firstTimeRight, (value) => value >= least.E3_POINT),
  E4: ({ effect: { supplements, supplementsHcc } }, most) => {
    const beside = ratioOf(supplementsHcc);
    const own = rate(supplements, (value) => (value - (beside ?? 0)) * 100 <= most.E4_POINTS + tiny);
    return beside === undefined ? { ...own, state: 'LACKING' } : { ...own, beside };
  },
  E5: ({ effect: { postErrors } }, most) => rate(postErrors, (value) => value <= most.E5_SHARE),
  E6: ({ effect: { satisfied } }, least) => {
    const told = rate(satisfied, (value) => value >= least.E6_SHARE);
    return satisfied.denominator < least.E6_RATINGS ? { ...told, state: 'LACKING' } : told;
  },
  E7: ({ effect: { incidents } }, most) => judged(incidents, incidents <= most.E7_CASES),
  E8: ({ effect: { transferHours, transfers } }, most) =>
    transferHours === null
      ? lacking
      : { ...judged(transferHours, transferHours <= most.E8_HOURS), beside: transfers },
  E9: ({ effect: { staff } }, least) => (staff === null ? lacking : judged(staff, staff >= least.E9_STAFF)),
} as const satisfies Record<Criterion, (evidence: Evidence, thresholds: Thresholds) => Judged>;

/** A difference of exactly so many points is not worse for being written in binary. */
const tiny = 1e-9;

const lacking: Judged = { state: 'LACKING' };

const judged = (value: number, holds: boolean): Judged => ({ value, state: holds ? 'PASS' : 'FAIL' });

const yesOrNo = (holds: boolean): Judged => judged(holds ? 1 : 0, holds);

const ratioOf = ({ numerator, denominator }: Share) =>
  denominator === 0 ? undefined : numerator / denominator;

function rate(share: Share, holds: (value: number, interval: Interval) => boolean): Judged {
  const value = ratioOf(share);
  const interval = wilson(share);
  if (value === undefined || interval === undefined) return { state: 'LACKING', share };
  return { ...judged(value, holds(value, interval)), share, interval };
}

/** A legal limit in working days: five of seven calendar days are worked, eight hours are a day. */
export function limitInDays({
  timeLimit,
  timeLimitUnit,
}: Pick<SimplicityFacts, 'timeLimit' | 'timeLimitUnit'>): number {
  const inDays = {
    WORKING_DAY: timeLimit,
    CALENDAR_DAY: Math.ceil((timeLimit * 5) / 7),
    WORKING_HOUR: Math.ceil(timeLimit / 8),
    SAME_DAY: 1,
  } as const satisfies Record<SimplicityFacts['timeLimitUnit'], number>;
  return inDays[timeLimitUnit];
}
