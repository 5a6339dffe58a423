import { useId } from 'react';
import { clockColours } from './clock-colours.ts';
import { Hatch } from './Hatch.tsx';
import type { StripPart } from './strip-layout.ts';

interface StripBarProps {
  readonly parts: readonly StripPart[];
  readonly x: (minutes: number) => number;
  readonly top: number;
  readonly height: number;
  /** Outlines what is still ahead when the promise may yet move. */
  readonly provisional: boolean;
}

/** Running, late, paused and remaining time, and what an extension added, one after the other; each kind has its own texture. */
export function StripBar({ parts, x, top, height, provisional }: StripBarProps) {
  const hatch = useId();
  const fills = {
    running: clockColours.onTrack,
    late: clockColours.late,
    paused: `url(#${hatch})`,
    ahead: provisional ? 'none' : clockColours.ahead,
    extended: provisional ? 'none' : clockColours.extended,
  };
  const outline = { stroke: clockColours.onTrack, strokeDasharray: '4 3' };
  const outlines = {
    running: {},
    late: {},
    paused: {},
    ahead: provisional ? outline : {},
    extended: { stroke: clockColours.promise, strokeDasharray: provisional ? '4 3' : '1 3' },
  };
  return (
    <g>
      <Hatch id={hatch} step={7} />
      {parts.map(({ kind, start, length }) => (
        <rect
          key={`${kind}${start}`}
          x={x(start)}
          y={top}
          width={Math.max(1, x(start + length) - x(start))}
          height={height}
          fill={fills[kind]}
          {...outlines[kind]}
        />
      ))}
    </g>
  );
}
