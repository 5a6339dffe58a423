/** A share with its interval, as the contract gives it. */
export interface RatioValue {
  readonly numerator: number;
  readonly denominator: number;
  readonly value?: number | null | undefined;
  readonly few: boolean;
  readonly low?: number | null | undefined;
  readonly high?: number | null | undefined;
}
