import { clockColours } from './clock-colours.ts';

interface StripPostProps {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: string;
  readonly name: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dashed?: boolean;
}

/** A moment on the strip: now, the promise, the finish. Its name keeps clear of the lines behind it. */
export function StripPost({ x, top, bottom, colour, name, anchor, dashed }: StripPostProps) {
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={top}
        y2={bottom}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dashed ? '3 3' : undefined}
      />
      <text
        x={x}
        y={top - 6}
        textAnchor={anchor}
        fill={colour}
        fontSize={12}
        stroke={clockColours.card}
        strokeWidth={5}
        paintOrder="stroke"
      >
        {name}
      </text>
    </g>
  );
}
