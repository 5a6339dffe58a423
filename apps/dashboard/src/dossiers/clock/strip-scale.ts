import type { StripLayout, StripPart } from './strip-layout.ts';

/** Where a minute of the strip is drawn. */
export interface StripScale {
  readonly total: number;
  readonly at: (minutes: number) => number;
  /** The part drawn shorter than it lasted; it is drawn with a break. */
  readonly broken: StripPart | undefined;
}

/** A wait may be this many times as long as all the rest before it is broken. */
const longest = 3;

/** To scale, but for one wait so long that nothing else could be seen beside it: a pause, or the time it is late. */
export function scaleOf({ total, parts }: Pick<StripLayout, 'total' | 'parts'>): StripScale {
  const broken = parts.find(
    ({ kind, length }) => (kind === 'paused' || kind === 'late') && length > longest * (total - length),
  );
  const shown = broken && longest * (total - broken.length);
  if (!broken || !shown) return { total, at: (minutes) => minutes, broken: undefined };
  const { start, length } = broken;
  const at = (minutes: number) =>
    minutes >= start + length
      ? minutes - (length - shown)
      : Math.min(minutes, start) + Math.max(0, minutes - start) * (shown / length);
  return { total: at(total), at, broken };
}
