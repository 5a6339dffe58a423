import { useTranslate } from 'react-admin';
import type { GateFactsFragment } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';

type Gate = GateFactsFragment;

const asShare: ReadonlySet<string> = new Set(['E2_LOWER', 'E2_POINT', 'E3_POINT', 'E5_SHARE', 'E6_SHARE']);
const yesOrNo: ReadonlySet<string> = new Set(['S3', 'S4', 'S5', 'S6', 'S7']);
const rates: ReadonlySet<string> = new Set(['E2', 'E3', 'E4', 'E5', 'E6']);

/** What a criterion asks and what was found, in words. */
export function useGateWords() {
  const translate = useTranslate();
  const { number, percent } = useFormat();
  const limit = ({ criterion, thresholds, beside }: Gate): string =>
    translate(
      `evidence.limits.${criterion === 'E1' && beside == null ? 'E1_HERE' : criterion}`,
      Object.fromEntries(
        thresholds.map(({ threshold, value }) => [
          threshold,
          asShare.has(threshold) ? percent(value) : number(value, 2),
        ]),
      ),
    );
  const found = (gate: Gate): string => {
    const { criterion, value, beside } = gate;
    if (value == null) return translate('evidence.lacking');
    if (yesOrNo.has(criterion))
      return translate(`evidence.answers.${criterion}.${value === 1 ? 'yes' : 'no'}`);
    if (rates.has(criterion)) return percent(value);
    return translate(`evidence.found.${criterion}`, {
      value: number(value, 1),
      smart_count: value,
      beside: beside == null ? '' : number(beside),
    });
  };
  const parts = ({ criterion, numerator, denominator, low, high, beside }: Gate): string[] => [
    ...(numerator != null && denominator != null && denominator > 0
      ? [`${number(numerator)}/${number(denominator)}`]
      : []),
    ...(low != null && high != null
      ? [translate('evidence.interval', { low: percent(low), high: percent(high) })]
      : []),
    ...(criterion === 'E4' && beside != null ? [translate('evidence.hcc', { share: percent(beside) })] : []),
    ...(criterion === 'E1' && beside != null ? [translate('evidence.points', { smart_count: beside })] : []),
    ...(criterion === 'E8' && beside != null ? [translate('evidence.parcels', { smart_count: beside })] : []),
  ];
  return { limit, found, parts };
}
