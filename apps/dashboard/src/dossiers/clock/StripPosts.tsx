import { useTranslate } from 'react-admin';
import { clockColours } from './clock-colours.ts';
import { StripPost } from './StripPost.tsx';
import type { StripLayout } from './strip-layout.ts';

interface StripPostsProps {
  readonly strip: StripLayout;
  readonly stopped: boolean;
  /** The promise may still move: paused, or beyond the confirmed calendar. */
  readonly unsettled: boolean;
  readonly x: (minutes: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const near = 100;

/** Now (or the finish) and the promise, each with its name above. */
export function StripPosts({ strip, stopped, unsettled, x, top, bottom, width }: StripPostsProps) {
  const translate = useTranslate();
  const end = x(strip.end);
  const promise = strip.promise === undefined ? undefined : x(strip.promise);
  const lean = promise !== undefined && Math.abs(promise - end) < near;
  return (
    <g>
      <StripPost
        x={end}
        top={top}
        bottom={bottom}
        colour={clockColours.text}
        name={translate(stopped ? 'dossiers.clock.finish' : 'dossiers.clock.now')}
        anchor={anchorAt(end, width, lean && (promise > end ? 'left' : 'right'))}
      />
      {promise !== undefined && (
        <StripPost
          x={promise}
          top={top}
          bottom={bottom}
          colour={clockColours.promise}
          name={translate('dossiers.clock.promise')}
          anchor={anchorAt(promise, width, lean && (promise > end ? 'right' : 'left'))}
          dashed={unsettled}
        />
      )}
    </g>
  );
}

/** A name hangs over its post, leans away from a near neighbour, and never leaves the drawing. */
function anchorAt(x: number, width: number, lean: 'left' | 'right' | false): 'start' | 'middle' | 'end' {
  if (lean === 'left' && x > 64) return 'end';
  if (x < 40 || (lean === 'right' && width - x > 44)) return 'start';
  return width - x < 24 ? 'end' : 'middle';
}
