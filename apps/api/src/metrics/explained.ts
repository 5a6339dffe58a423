import { sayDate, sayMoment } from '@tram-ho-so/domain/calendar';
import { figureOf, type Metric, sayAtom } from '@tram-ho-so/domain/metrics';
import type { Said } from '@tram-ho-so/domain/words';
import type { Result } from '../schema/metric-result.ts';

/** A value told in a sentence of each language, with its numbers. */
export function explained(metric: Metric, { asked, total }: Result): Said {
  const { from, to } = asked.period;
  const days = { from: sayDate(new Date(`${from}T05:00:00Z`)), to: sayDate(new Date(`${to}T05:00:00Z`)) };
  const said = { vi: toldIn('vi', metric, total), en: toldIn('en', metric, total) };
  const left = { vi: leftOut('vi', metric, total), en: leftOut('en', metric, total) };
  return {
    vi: `Từ ${days.from} đến ${days.to}, theo sổ lúc ${sayMoment(asked.asOf)}: ${said.vi}.${left.vi}`,
    en: `From ${days.from} to ${days.to}, by the books at ${sayMoment(asked.asOf)}: ${said.en}.${left.en}`,
  };
}

type Language = keyof Said;
type Total = Result['total'];

const written = (language: Language, n: number, digits = 0): string =>
  n.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits });

const percent = (language: Language, share: number): string =>
  language === 'vi' ? `${written('vi', share * 100, 1)} %` : `${written('en', share * 100, 1)}%`;

function toldIn(language: Language, metric: Metric, total: Total): string {
  const { measure, numerator, denominator } = metric;
  const n = (value: number) => written(language, value, 1);
  const whole = `${n(total.whole)} ${denominator[language]}`;
  if (measure.kind === 'COUNT') return whole;
  if (total.whole === 0)
    return language === 'vi'
      ? `không có ${denominator.vi}, nên không có số`
      : `no ${denominator.en}, so no value`;
  if (measure.kind === 'SUM') {
    return language === 'vi'
      ? `${n(total.sum ?? 0)} ${numerator.vi}, trên ${whole}`
      : `${n(total.sum ?? 0)} ${numerator.en}, over ${whole}`;
  }
  if (measure.kind === 'SPREAD') {
    const [middle, high] = [n(total.median ?? 0), n(total.p90 ?? 0)];
    return language === 'vi'
      ? `trong ${whole}, một nửa không quá ${middle} ${numerator.vi}, chín phần mười không quá ${high}`
      : `of ${whole}, half took up to ${middle} ${numerator.en}, nine in ten up to ${high}`;
  }
  const share = percent(language, figureOf(metric, total).value ?? 0);
  return language === 'vi'
    ? `trong ${whole} có ${n(total.part)} ${numerator.vi}, bằng ${share}`
    : `of ${whole}, ${n(total.part)} ${numerator.en}: ${share}`;
}

function leftOut(language: Language, { excluded }: Metric, { leftOut: counts }: Total): string {
  const reasons = excluded.flatMap((atom, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [`${written(language, count)} (${sayAtom(atom)[language]})`];
  });
  if (reasons.length === 0) return '';
  return language === 'vi' ? ` Không tính: ${reasons.join(', ')}.` : ` Left out: ${reasons.join(', ')}.`;
}
