import { clockColours } from './clock-colours.ts';
import type { PlacedLabel } from './label-rows.ts';
import type { StripEdge } from './strip-edge.ts';

interface StripEdgesProps {
  readonly edges: readonly StripEdge[];
  readonly at: readonly number[];
  readonly labels: readonly (PlacedLabel | undefined)[];
  readonly barBottom: number;
  readonly rowHeight: number;
}

/** Under each edge: when and what, who and why. */
export function StripEdges({ edges, at, labels, barBottom, rowHeight }: StripEdgesProps) {
  return edges.map((edge, index) => {
    const label = labels[index];
    if (!label) return null;
    const y = barBottom + 18 + label.row * rowHeight;
    return (
      <g key={edge.key} fontSize={12} fill={clockColours.muted}>
        {label.row > 0 && (
          <line
            x1={at[index]}
            x2={at[index]}
            y1={barBottom}
            y2={y + 15}
            stroke={clockColours.done}
            strokeOpacity={0.5}
          />
        )}
        <text x={label.x + (label.row > 0 ? 6 : 0)} y={y} fill={clockColours.text}>
          {edge.what}
        </text>
        <text x={label.x + (label.row > 0 ? 6 : 0)} y={y + 15}>
          {edge.who}
        </text>
      </g>
    );
  });
}
