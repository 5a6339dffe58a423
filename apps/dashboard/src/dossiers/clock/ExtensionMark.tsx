import { clockColours } from './clock-colours.ts';

const half = 6;

/** Where on the strip the promise was extended: a mark of its own, no edge of running time. */
export const ExtensionMark = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path
    d={`M${Math.max(half, x)} ${y - half}l${half} ${half}l-${half} ${half}l-${half} -${half}z`}
    fill={clockColours.promise}
    stroke={clockColours.card}
    strokeWidth={1.5}
  />
);
