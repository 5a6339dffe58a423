import { useTranslate } from 'react-admin';
import { useWidth } from '../../ui/use-width.ts';
import { clockColours } from './clock-colours.ts';
import { placeLabels } from './label-rows.ts';
import { StripBar } from './StripBar.tsx';
import { StripEdges } from './StripEdges.tsx';
import { StripPosts } from './StripPosts.tsx';
import type { StripEdge } from './strip-edge.ts';
import { layOutStrip, type StripClock } from './strip-layout.ts';

interface ClockStripProps {
  readonly clock: StripClock & { readonly provisional: boolean };
  readonly edges: readonly StripEdge[];
  /** Words for a reader who does not see the drawing. */
  readonly summary: string;
}

const barTop = 28;
const barBottom = 48;
const rowHeight = 36;
const maxRows = 3;
const promiseRoom = 48;
const narrow = 560;
const textWidth = (text: string) => text.length * 6.4;

/** Working time to scale, with its posts, and who and why under each edge. */
export function ClockStrip({ clock, edges, summary }: ClockStripProps) {
  const translate = useTranslate();
  const [ref, width] = useWidth<HTMLDivElement>();
  const strip = layOutStrip(clock);
  const x = (minutes: number) => Math.round((minutes / strip.total) * Math.max(0, width - promiseRoom));
  const at = strip.edges.map(x);
  const labels = width < narrow ? [] : placeLabels(labelsOf(at, edges), width, maxRows);
  const rows = Math.max(0, ...labels.map((label) => (label ? label.row + 1 : 0)));
  const named = strip.parts.filter(
    ({ kind, length }) => (kind === 'paused' || kind === 'late') && x(length) > 120,
  );
  return (
    <div ref={ref} style={{ minHeight: barBottom + 8, overflow: 'hidden' }}>
      {width > 0 && strip.parts.length > 0 && (
        <svg
          width={width}
          height={barBottom + 8 + rows * rowHeight}
          role="img"
          aria-label={summary}
          style={{ display: 'block' }}
        >
          <StripBar
            parts={strip.parts}
            x={x}
            top={barTop}
            height={barBottom - barTop}
            provisional={clock.provisional}
          />
          {named.map(({ kind, start, length }) => (
            <text
              key={start}
              x={x(start + length / 2)}
              y={barTop - 8}
              textAnchor="middle"
              fontSize={12}
              fill={kind === 'late' ? clockColours.late : clockColours.muted}
            >
              {translate(`dossiers.clock.part.${kind}`)}
            </text>
          ))}
          <StripPosts
            strip={strip}
            stopped={clock.state === 'STOPPED'}
            unsettled={clock.provisional || clock.state === 'PAUSED'}
            x={x}
            top={barTop - 6}
            bottom={barBottom + 8}
            width={width}
          />
          <StripEdges edges={edges} at={at} labels={labels} barBottom={barBottom} rowHeight={rowHeight} />
        </svg>
      )}
    </div>
  );
}

const labelsOf = (at: readonly number[], edges: readonly StripEdge[]) =>
  edges.map(({ what, who }, index) => ({
    x: at[index] ?? 0,
    width: Math.max(textWidth(what), textWidth(who)),
  }));
