import type { EligibilityValue } from '@tram-ho-so/db';
import type { Gate } from '@tram-ho-so/domain/eligibility';
import type { Criterion, EligibilityThreshold } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';

const plain = (value: number) => value.toFixed(Number.isInteger(value) ? 0 : 1);
const same = (vi: string): Said => ({ vi: vi.replace('.', ','), en: vi });
const percent = (share: number): Said => same(`${(share * 100).toFixed(1)}\u00a0%`);
const counted = (vi: string, en: string) => (value: number) => ({
  vi: `${plain(value).replace('.', ',')} ${vi}`,
  en: `${plain(value)} ${en}`,
});
const either = (yes: Said, no: Said) => (value: number) => (value === 1 ? yes : no);

/** What was found, in the unit of each criterion. */
const foundBy = {
  S1: counted('giấy tờ', 'papers'),
  S2: counted('ngày làm việc', 'working days'),
  S3: either({ vi: 'không phải có mặt', en: 'not required' }, { vi: 'phải có mặt', en: 'required' }),
  S4: either({ vi: 'không kiểm tra', en: 'none' }, { vi: 'có kiểm tra', en: 'inspected' }),
  S5: either({ vi: 'một cơ quan', en: 'one agency' }, { vi: 'nhiều cơ quan, cấp', en: 'several' }),
  S6: either({ vi: 'kiểm tra được', en: 'checkable' }, { vi: 'cần xét đoán', en: 'needs judgement' }),
  S7: either({ vi: 'cố định hoặc không thu', en: 'fixed or none' }, { vi: 'chưa cố định', en: 'not fixed' }),
  E1: counted('hồ sơ', 'dossiers'),
  E2: percent,
  E3: percent,
  E4: percent,
  E5: percent,
  E6: percent,
  E7: counted('vụ', 'cases'),
  E8: counted('giờ làm việc', 'working hours'),
  E9: counted('người', 'people'),
} as const satisfies Record<Criterion, (value: number) => Said>;

/** What stands beside the figure, where something does. */
const besideBy: Partial<Record<Criterion, (beside: number) => Said>> = {
  E1: (beside) => ({ vi: `tại ${beside} điểm`, en: `at ${beside} branches` }),
  E4: (beside) => ({ vi: `HCC tự nhận ${percent(beside).vi}`, en: `the HCC’s own ${percent(beside).en}` }),
  E8: (beside) => ({ vi: `${beside} bưu gửi`, en: `${beside} parcels` }),
};

const nothing: Said = { vi: '–', en: '–' };

export function foundSaid({ criterion, value, beside }: Gate): Said {
  if (value === undefined) return nothing;
  const found = foundBy[criterion](value);
  const more = beside === undefined ? undefined : besideBy[criterion]?.(beside);
  return more ? { vi: `${found.vi}, ${more.vi}`, en: `${found.en}, ${more.en}` } : found;
}

/** Numerator and denominator, then the interval. */
export function shareSaid({ share, interval }: Gate): string {
  if (!share) return '';
  const parts = `${share.numerator}/${share.denominator}`;
  return interval ? `${parts}\n[${percent(interval.low).vi} – ${percent(interval.high).vi}]` : parts;
}

const shares: ReadonlySet<EligibilityThreshold> = new Set<EligibilityThreshold>([
  'E2_LOWER',
  'E2_POINT',
  'E3_POINT',
  'E5_SHARE',
  'E6_SHARE',
]);

/** These thresholds are ceilings; the others are floors. */
const ceilings: ReadonlySet<Criterion> = new Set<Criterion>(['S1', 'S2', 'E4', 'E5', 'E7', 'E8']);

/** The thresholds of a criterion with the way they bound it. */
export const limitsSaid = (criterion: Criterion, values: readonly EligibilityValue[]): string =>
  values.map((value) => `${ceilings.has(criterion) ? '≤' : '≥'} ${thresholdSaid(value)}`).join('; ');

export const thresholdSaid = ({ threshold, value }: EligibilityValue): string =>
  shares.has(threshold) ? percent(value).vi : plain(value).replace('.', ',');
