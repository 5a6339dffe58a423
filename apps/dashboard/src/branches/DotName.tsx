import { useTheme } from '@mui/material/styles';

interface DotNameProps {
  name: string;
  at: { x: number; y: number };
  width: number;
  strong: boolean;
}

/** The name beside a dot, on the side that has room, readable over other dots. */
export function DotName({ name, at, width, strong }: DotNameProps) {
  const { palette } = useTheme();
  const short = name.replace(/^(Bưu cục|Điểm BĐ-VHX) /, '').replace(/ \(.*\)$/, '');
  const toTheLeft = at.x > width * 0.7;
  return (
    <text
      x={at.x + (toTheLeft ? -13 : 13)}
      y={at.y + 5}
      textAnchor={toTheLeft ? 'end' : 'start'}
      fontSize={15}
      fontWeight={strong ? 700 : 600}
      fill={palette.text.primary}
      stroke={palette.background.paper}
      strokeWidth={4}
      paintOrder="stroke"
      pointerEvents="none"
      aria-hidden
    >
      {short}
    </text>
  );
}
