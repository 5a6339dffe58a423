import { useTranslate } from 'react-admin';
import { clockColours } from './clock-colours.ts';
import { StripPost } from './StripPost.tsx';
import type { StripLayout } from './strip-layout.ts';
import { textWidth } from './text-width.ts';

interface StripPostsProps {
  readonly strip: StripLayout;
  readonly names: { readonly promise: string; readonly before: string };
  readonly stopped: boolean;
  /** The promise may still move: paused, or beyond the confirmed calendar. */
  readonly unsettled: boolean;
  readonly x: (minutes: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a row of names. */
  readonly row: number;
  readonly width: number;
}

/** Now (or the finish) and the promise, each with its name above; the promise before an extension stands a row higher. */
export function StripPosts({
  strip,
  names,
  stopped,
  unsettled,
  x,
  top,
  bottom,
  row,
  width,
}: StripPostsProps) {
  const translate = useTranslate();
  const end = x(strip.end);
  const promise = strip.promise === undefined ? undefined : x(strip.promise);
  const before = strip.before === undefined ? undefined : x(strip.before);
  const endName = translate(stopped ? 'dossiers.clock.finish' : 'dossiers.clock.now');
  const near = (textWidth(endName) + textWidth(names.promise)) / 2 + 12;
  const lean = promise !== undefined && Math.abs(promise - end) < near;
  const anchor = (at: number, name: string, side: 'left' | 'right' | false) =>
    anchorAt(at, { width, name: textWidth(name) }, side);
  return (
    <g>
      {before !== undefined && (
        <StripPost
          x={before}
          top={top - row}
          bottom={bottom}
          colour={clockColours.muted}
          name={names.before}
          anchor={anchor(before, names.before, false)}
          dashed
        />
      )}
      <StripPost
        x={end}
        top={top}
        bottom={bottom}
        colour={clockColours.text}
        name={endName}
        anchor={anchor(end, endName, lean && (promise >= end ? 'left' : 'right'))}
      />
      {promise !== undefined && (
        <StripPost
          x={promise}
          top={top}
          bottom={bottom}
          colour={clockColours.promise}
          name={names.promise}
          anchor={anchor(promise, names.promise, lean && (promise >= end ? 'right' : 'left'))}
          dashed={unsettled}
        />
      )}
    </g>
  );
}

/** A name hangs over its post, leans away from a near neighbour, and never leaves the drawing. */
function anchorAt(
  x: number,
  { width, name }: { readonly width: number; readonly name: number },
  lean: 'left' | 'right' | false,
): 'start' | 'middle' | 'end' {
  if (lean === 'left' && x > name) return 'end';
  if (x < name / 2 || (lean === 'right' && width - x > name)) return 'start';
  return width - x < name / 2 ? 'end' : 'middle';
}
