import { useId } from 'react';
import { clockColours, urgencyFill } from './clock-colours.ts';
import { Hatch } from './Hatch.tsx';
import { type MiniClock, miniShare } from './mini-share.ts';
import { urgencyOf } from './urgency.ts';

const width = 60;
const height = 8;

/** How much of the promise is used, in a row's height; the words beside it say the same. */
export function MiniStrip({ clock }: { readonly clock: MiniClock | null | undefined }) {
  const hatch = useId();
  const urgency = urgencyOf(clock);
  const used = clock ? miniShare(clock) * width : 0;
  const outlined = urgency === 'idle' || clock?.provisional;
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <Hatch id={hatch} step={5} />
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={1}
        fill={urgency === 'idle' ? 'none' : clockColours.empty}
        stroke={outlined ? clockColours.done : 'none'}
        strokeDasharray="3 2"
      />
      <rect width={used} height={height} rx={1} fill={urgencyFill[urgency]} />
      {urgency === 'paused' && (
        <rect x={used} width={Math.min(18, width - used)} height={height} fill={`url(#${hatch})`} />
      )}
    </svg>
  );
}
