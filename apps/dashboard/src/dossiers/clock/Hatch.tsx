import { clockColours } from './clock-colours.ts';

/** The texture of paused time, told apart without its colour. */
export function Hatch({ id, step }: { readonly id: string; readonly step: number }) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={step} height={step} fill={clockColours.hatchGround} />
      <rect width={step * 0.36} height={step} fill={clockColours.hatch} />
    </pattern>
  );
}
