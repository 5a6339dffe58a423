import { clockColours } from './clock-colours.ts';

interface StripBreakProps {
  readonly x: number;
  readonly top: number;
  readonly height: number;
}

/** The mark of a part drawn shorter than it lasted. */
export const StripBreak = ({ x, top, height }: StripBreakProps) => (
  <path
    d={`M${x - 8} ${top + height + 2}L${x} ${top - 2}h6L${x - 2} ${top + height + 2}z`}
    fill={clockColours.card}
  />
);
