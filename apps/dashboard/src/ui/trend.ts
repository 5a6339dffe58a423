import type { RatioValue } from './ratio.ts';

interface Dot {
  x: number;
  y: number;
  value: number;
  few: boolean;
}

/** A line of shares laid out in a frame: its dots, its line, the band of its intervals (cut at the foot), and the scale's foot. */
export interface Trend {
  dots: readonly Dot[];
  line: string;
  band: string;
  foot: number;
}

const edge = { left: 34, right: 52, top: 12, bottom: 22 };

export function trendOf(ratios: readonly RatioValue[], width: number, height: number): Trend {
  const low = Math.min(0.9, ...ratios.filter(({ few }) => !few).map((ratio) => ratio.low ?? 1));
  const foot = Math.max(0, Math.floor(low * 10) / 10);
  const x = (index: number) =>
    edge.left + (index / Math.max(1, ratios.length - 1)) * Math.max(0, width - edge.left - edge.right);
  const y = (share: number) =>
    edge.top + ((1 - Math.max(foot, share)) / (1 - foot)) * (height - edge.top - edge.bottom);
  const dots = ratios.map(({ value, few }, index) => ({
    x: x(index),
    y: y(value ?? 0),
    value: value ?? 0,
    few,
  }));
  const upper = ratios.map((ratio, index) => point(x(index), y(ratio.high ?? ratio.value ?? 0)));
  const lower = ratios.map((ratio, index) => point(x(index), y(ratio.low ?? ratio.value ?? 0)));
  return {
    dots,
    line: pathOf(dots.map((dot) => point(dot.x, dot.y))),
    band: `${pathOf([...upper, ...lower.toReversed()])}Z`,
    foot,
  };
}

const point = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const pathOf = (points: readonly string[]): string => `M${points.join('L')}`;
