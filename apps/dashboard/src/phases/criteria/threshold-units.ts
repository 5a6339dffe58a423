import type { EligibilityThreshold } from '../../api/generated/graphql.ts';

const shares: ReadonlySet<EligibilityThreshold> = new Set<EligibilityThreshold>([
  'E2_LOWER',
  'E2_POINT',
  'E3_POINT',
  'E5_SHARE',
  'E6_SHARE',
]);

/** Shares are kept 0 to 1 and written in per cent. */
export const isShare = (threshold: EligibilityThreshold): boolean => shares.has(threshold);

/** A threshold as a person types it; without the noise of binary fractions. */
export const typedOf = (threshold: EligibilityThreshold, value: number): string =>
  String(isShare(threshold) ? Number((value * 100).toFixed(6)) : value).replace('.', ',');

/** What was typed, comma or point; undefined when it is no number. */
export function numberTyped(threshold: EligibilityThreshold, typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return undefined;
  return isShare(threshold) ? Number((number / 100).toFixed(8)) : number;
}
