import { useTheme } from '@mui/material/styles';
import type { NameSpot } from './name-spots.ts';

interface DotNameProps {
  name: string;
  spot: NameSpot;
  strong: boolean;
}

/** The name beside a dot, readable over other dots. */
export function DotName({ name, spot, strong }: DotNameProps) {
  const { palette } = useTheme();
  return (
    <text
      x={spot.x}
      y={spot.y}
      textAnchor={spot.anchor}
      fontSize={13}
      fontWeight={strong ? 700 : 600}
      fill={palette.text.primary}
      stroke={palette.background.paper}
      strokeWidth={4}
      paintOrder="stroke"
      pointerEvents="none"
      aria-hidden
    >
      {name}
    </text>
  );
}
