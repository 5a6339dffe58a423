import { isMetricId, type MetricId, metricOf } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';
import { digestOf, digestOfStored, isSame } from './close-digest.ts';
import { type ClosedFigure, figuresIn } from './closed-figure.ts';
import { figuresOf } from './figures-of.ts';
import { periodOfClose } from './read-closes.ts';

/** A closed figure whose metric counts otherwise today, or is gone. */
export interface Incomparable {
  readonly metric: string;
  readonly closed: number;
  /** The version in force; null when there is no such figure any more. */
  readonly current: number | null;
}

/** What is known of a close: whether it stands as it was written, and whether the books still tell it. */
export interface CloseCheck {
  /** What is stored gives the digest, and the audit journal tells the same digest. */
  readonly isIntact: boolean;
  /** Counted again from the books as of the close, the figures that can be compared give the digest. */
  readonly isConfirmed: boolean;
  /** Figures that come out otherwise than they are stored. */
  readonly differing: readonly string[];
  readonly incomparable: readonly Incomparable[];
}

export async function checkClose(db: Db, close: PeriodClose): Promise<CloseCheck> {
  const stored = figuresIn(close.figures);
  const ids = stored.filter(isComparable).map(({ metric }) => metric);
  const [recounted, witnessed] = await Promise.all([
    figuresOf(db, periodOfClose(close), close.asOf, ids),
    witnessedDigest(db, close),
  ]);
  const again = new Map<string, ClosedFigure>(recounted.map((figure) => [figure.metric, figure]));
  const expected = stored.map((figure) => withPlacesOf(figure, again.get(figure.metric) ?? figure));
  return {
    isIntact: digestOfStored(close) === close.sha256 && witnessed === close.sha256,
    isConfirmed: digestOf(close, expected) === close.sha256,
    differing: stored.flatMap((figure, nth) => (differs(figure, expected[nth]) ? [figure.metric] : [])),
    incomparable: stored.filter((figure) => !isComparable(figure)).map(incomparableOf),
  };
}

type Comparable = ClosedFigure & { readonly metric: MetricId };

/** Whether a closed figure is counted today as it was then. */
export const isComparable = (figure: ClosedFigure): figure is Comparable =>
  isMetricId(figure.metric) && metricOf(figure.metric).version === figure.definition;

const differs = (stored: ClosedFigure, counted: ClosedFigure | undefined): boolean =>
  !counted || !isSame([stored], [counted]);

/** Coverage is divided by the places or procedures of the pilot, which are not kept by moment: those of the close are taken. */
function withPlacesOf(stored: ClosedFigure, counted: ClosedFigure): ClosedFigure {
  const whole = stored.lines[0]?.whole;
  if (!isComparable(stored) || metricOf(stored.metric).measure.kind !== 'REACH' || whole === undefined) {
    return counted;
  }
  return { ...counted, lines: counted.lines.map((line) => ({ ...line, whole })) };
}

const incomparableOf = ({ metric, definition }: ClosedFigure): Incomparable => ({
  metric,
  closed: definition,
  current: isMetricId(metric) ? metricOf(metric).version : null,
});

/** The digest that the audit journal kept when the period was closed. */
async function witnessedDigest({ prisma }: Db, close: PeriodClose): Promise<unknown> {
  const { from, to } = periodOfClose(close);
  const entries = await prisma.auditEntry.findMany({
    where: { action: 'CLOSE_PERIOD', subjectType: 'PERIOD', subjectId: `${from}/${to}` },
    select: { details: true },
  });
  const told = entries.map(({ details }) => details).find((details) => versionIn(details) === close.version);
  return memberOf(told, 'sha256');
}

const versionIn = (details: unknown): unknown => memberOf(details, 'version');

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
