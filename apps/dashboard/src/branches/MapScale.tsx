import { useTheme } from '@mui/material/styles';
import type { MapFrame } from './map-projection.ts';

/** A five-kilometre bar and north; the drawing claims no more geography than that. */
export function MapScale({ frame }: { frame: MapFrame }) {
  const { palette } = useTheme();
  const length = 5 * frame.pixelsPerKm;
  const y = frame.height + 2;
  return (
    <g aria-hidden stroke={palette.text.secondary} fill={palette.text.secondary} fontSize={12}>
      <path d={`M12 ${y - 5}v5h${length}v-5`} fill="none" />
      <text x={length + 20} y={y + 2} stroke="none">
        5 km
      </text>
      <path d="M20 34v-22m-5 8 5-8 5 8" fill="none" />
      <text x={30} y={24} stroke="none">
        B
      </text>
    </g>
  );
}
