import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { useWidth } from '../../ui/use-width.ts';
import { clockColours } from './clock-colours.ts';
import { ExtensionMark } from './ExtensionMark.tsx';
import { placeLabels } from './label-rows.ts';
import { StripBar } from './StripBar.tsx';
import { StripBreak } from './StripBreak.tsx';
import { StripEdges } from './StripEdges.tsx';
import { StripPosts } from './StripPosts.tsx';
import type { StripEdge } from './strip-edge.ts';
import { layOutStrip, type StripClock, type StripPart } from './strip-layout.ts';
import { scaleOf } from './strip-scale.ts';
import { textWidth } from './text-width.ts';

interface ClockStripProps {
  readonly clock: StripClock & { readonly provisional: boolean };
  /** One for each segment, in their order. */
  readonly edges: readonly StripEdge[];
  readonly extension?: StripEdge | undefined;
  /** What the promises are called over their posts. */
  readonly posts: { readonly promise: string; readonly before: string };
  /** Words for a reader who does not see the drawing. */
  readonly summary: string;
}

const barHeight = 20;
const rowHeight = 36;
const maxRows = 3;
const postRow = 18;
const narrow = 560;
/** Room for halves of the names of the posts at both ends of a part. */
const namesBeside = 96;

/** Working time to scale, with its posts, and who and why under each edge. */
export function ClockStrip({ clock, edges, extension, posts, summary }: ClockStripProps) {
  const translate = useTranslate();
  const { workingTime } = useFormat();
  const [ref, width] = useWidth<HTMLDivElement>();
  const strip = layOutStrip(clock);
  const barTop = strip.before === undefined ? 28 : 28 + postRow;
  const barBottom = barTop + barHeight;
  const scale = scaleOf(strip);
  const room = Math.max(0, width - textWidth(posts.promise) - 4);
  const x = (minutes: number) => Math.round((scale.at(minutes) / scale.total) * room);
  const said = edgesInOrder(strip, edges, extension).map(({ edge, minutes }) => ({ edge, x: x(minutes) }));
  const labels = width < narrow ? [] : placeLabels(said.map(labelOf), width, maxRows);
  const rows = Math.max(0, ...labels.map((label) => (label ? label.row + 1 : 0)));
  const nameOf = (part: StripPart) =>
    [
      translate(`dossiers.clock.part.${part.kind}`),
      ...(part === scale.broken ? [workingTime(part.length)] : []),
    ].join(' ');
  const drawn = ({ start, length }: StripPart) => x(start + length) - x(start);
  const named = strip.parts
    .filter(({ kind }) => kind === 'paused' || kind === 'late')
    .map((part) => ({ part, name: nameOf(part) }))
    .filter(({ part, name }) => drawn(part) > textWidth(name) + namesBeside);
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
            height={barHeight}
            provisional={clock.provisional}
          />
          {scale.broken && (
            <StripBreak x={x(scale.broken.start + scale.broken.length / 2)} top={barTop} height={barHeight} />
          )}
          {named.map(({ part, name }) => (
            <text
              key={part.start}
              x={x(part.start + part.length / 2)}
              y={barTop - 8}
              textAnchor="middle"
              fontSize={12}
              fill={part.kind === 'late' ? clockColours.late : clockColours.muted}
            >
              {name}
            </text>
          ))}
          <StripPosts
            strip={strip}
            names={posts}
            stopped={clock.state === 'STOPPED'}
            unsettled={clock.provisional || clock.state === 'PAUSED'}
            x={x}
            top={barTop - 6}
            bottom={barBottom + 8}
            row={postRow}
            width={width}
          />
          {strip.extended !== undefined && <ExtensionMark x={x(strip.extended)} y={barTop + barHeight / 2} />}
          <StripEdges
            edges={said.map(({ edge }) => edge)}
            at={said.map((one) => one.x)}
            labels={labels}
            barBottom={barBottom}
            rowHeight={rowHeight}
          />
        </svg>
      )}
    </div>
  );
}

/** The edges of the segments and the extension among them, from left to right. */
function edgesInOrder(
  strip: ReturnType<typeof layOutStrip>,
  edges: readonly StripEdge[],
  extension: StripEdge | undefined,
) {
  const ofSegments = edges.map((edge, index) => ({ edge, minutes: strip.edges[index] ?? 0 }));
  if (!extension || strip.extended === undefined) return ofSegments;
  return [...ofSegments, { edge: extension, minutes: strip.extended }].sort((a, b) => a.minutes - b.minutes);
}

const labelOf = ({ edge, x }: { readonly edge: StripEdge; readonly x: number }) => ({
  x,
  width: Math.max(textWidth(edge.what), textWidth(edge.who)),
});
