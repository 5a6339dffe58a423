/** What the strip needs of a clock; the contract's Clock answers it. */
export interface StripClock {
  readonly state: 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'STOPPED';
  readonly remainingMinutes?: number | null | undefined;
  readonly segments: readonly StripSegment[];
}

interface StripSegment {
  readonly state: 'RUNNING' | 'PAUSED';
  readonly workingMinutes: number;
}

export interface StripPart {
  readonly kind: 'running' | 'late' | 'paused' | 'ahead';
  readonly start: number;
  readonly length: number;
}

/** The strip in working minutes: nothing is drawn between two moments but the time an office was open. */
export interface StripLayout {
  readonly total: number;
  readonly parts: readonly StripPart[];
  /** Start of each segment, in the order of the segments. */
  readonly edges: readonly number[];
  /** Now while the clock lives, the finish once it has stopped. */
  readonly end: number;
  readonly promise: number | undefined;
}

export function layOutStrip(clock: StripClock): StripLayout {
  const edges = edgesOf(clock.segments);
  const end = clock.segments.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0);
  const promise = promiseAt(clock, edges, end);
  const elapsed = clock.segments.flatMap((segment, index) => partsOf(segment, edges[index] ?? 0, promise));
  const ahead =
    promise !== undefined && promise > end
      ? [{ kind: 'ahead', start: end, length: promise - end } as const]
      : [];
  return { total: Math.max(end, promise ?? 0, 1), parts: [...elapsed, ...ahead], edges, end, promise };
}

function edgesOf(segments: readonly StripSegment[]): number[] {
  let at = 0;
  return segments.map(({ workingMinutes }) => {
    const edge = at;
    at += workingMinutes;
    return edge;
  });
}

function promiseAt(clock: StripClock, edges: readonly number[], end: number): number | undefined {
  const left = clock.remainingMinutes;
  if (left === null || left === undefined || clock.segments.length === 0) return undefined;
  return left >= 0 ? end + left : walkBack(clock.segments, edges, -left);
}

/** A late promise lies as many running minutes back as it is late; pauses on the way do not count. */
function walkBack(segments: readonly StripSegment[], edges: readonly number[], minutes: number): number {
  let left = minutes;
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    const edge = edges[index] ?? 0;
    if (segment?.state !== 'RUNNING') continue;
    if (left <= segment.workingMinutes) return edge + segment.workingMinutes - left;
    left -= segment.workingMinutes;
  }
  return 0;
}

function partsOf(segment: StripSegment, start: number, promise: number | undefined): StripPart[] {
  const length = segment.workingMinutes;
  if (segment.state === 'PAUSED') return [{ kind: 'paused', start, length }];
  const onTime = Math.min(length, Math.max(0, (promise ?? Number.POSITIVE_INFINITY) - start));
  return [
    { kind: 'running', start, length: onTime } as const,
    { kind: 'late', start: start + onTime, length: length - onTime } as const,
  ].filter((part) => part.length > 0);
}
