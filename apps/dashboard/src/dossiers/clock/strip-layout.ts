/** What the strip needs of a clock; the contract's Clock answers it. */
export interface StripClock {
  readonly state: 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'STOPPED';
  readonly remainingMinutes?: number | null | undefined;
  /** Of the promise that an extension did not move. */
  readonly officialRemainingMinutes?: number | null | undefined;
  readonly extension?: { readonly afterMinutes: number } | null | undefined;
  readonly segments: readonly StripSegment[];
}

interface StripSegment {
  readonly state: 'RUNNING' | 'PAUSED';
  readonly workingMinutes: number;
}

export interface StripPart {
  readonly kind: 'running' | 'late' | 'paused' | 'ahead' | 'extended';
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
  /** The promise before its extension, moved by pauses only: lateness counts from it. Only where an extension moved it. */
  readonly before: number | undefined;
  /** When it was extended. */
  readonly extended: number | undefined;
}

export function layOutStrip(clock: StripClock): StripLayout {
  const { segments, extension } = clock;
  const edges = edgesOf(segments);
  const end = segments.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0);
  const promise = promiseAt(segments, edges, end, clock.remainingMinutes);
  const before = extension ? promiseAt(segments, edges, end, clock.officialRemainingMinutes) : undefined;
  const elapsed = segments.flatMap((segment, index) =>
    partsOf(segment, edges[index] ?? 0, before ?? promise),
  );
  return {
    total: Math.max(end, promise ?? 0, 1),
    parts: [...elapsed, ...aheadOf(end, promise, before)],
    edges,
    end,
    promise,
    before,
    extended: extension?.afterMinutes,
  };
}

/** What is left of the promise, and of it what only the extension gave. */
function aheadOf(end: number, promise: number | undefined, before: number | undefined): StripPart[] {
  if (promise === undefined) return [];
  const parts =
    before === undefined ? [] : [{ kind: 'extended', from: Math.max(end, before), to: promise } as const];
  return [{ kind: 'ahead', from: end, to: Math.min(promise, before ?? promise) } as const, ...parts]
    .map(({ kind, from, to }) => ({ kind, start: from, length: to - from }))
    .filter(({ length }) => length > 0);
}

function edgesOf(segments: readonly StripSegment[]): number[] {
  let at = 0;
  return segments.map(({ workingMinutes }) => {
    const edge = at;
    at += workingMinutes;
    return edge;
  });
}

function promiseAt(
  segments: readonly StripSegment[],
  edges: readonly number[],
  end: number,
  left: number | null | undefined,
): number | undefined {
  if (left === null || left === undefined || segments.length === 0) return undefined;
  return left >= 0 ? end + left : walkBack(segments, edges, -left);
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
