export {
  type Assessment,
  evaluate,
  type Gate,
  type GateState,
  limitInDays,
  thresholdsOf,
  type Verdict,
} from './eligibility/evaluate.ts';
export type { EffectFacts, Evidence, SimplicityFacts, Thresholds } from './eligibility/evidence.ts';
export { objectionToThreshold } from './eligibility/objection-to-threshold.ts';
export { shippedSource, shippedThresholds } from './eligibility/shipped-thresholds.ts';
export { type Interval, type Share, wilson } from './eligibility/wilson.ts';
export { windowBefore } from './eligibility/window-before.ts';
