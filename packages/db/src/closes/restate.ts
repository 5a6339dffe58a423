import type { MetricId } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';
import { isComparable } from './check-close.ts';
import { type ClosedLine, figuresIn } from './closed-figure.ts';
import { figuresOf } from './figures-of.ts';
import { periodOfClose } from './read-closes.ts';

/** A line of a figure, as closed and as it is told now; one that is missing counts nothing. */
export interface LineRestated {
  readonly branch: string | null;
  readonly old: ClosedLine;
  readonly now: ClosedLine;
}

/** A figure that facts learnt since have moved: in its total, in its parts, or in both. */
export interface Restatement {
  readonly metric: MetricId;
  readonly total: LineRestated;
  /** The branches that moved. */
  readonly branches: readonly LineRestated[];
}

/** The figures of a close that the books tell otherwise at a moment; those counted by another definition by now are left out. */
export async function restate(db: Db, close: PeriodClose, at: Date): Promise<Restatement[]> {
  const closed = figuresIn(close.figures).filter(isComparable);
  const today = await figuresOf(
    db,
    periodOfClose(close),
    at,
    closed.map(({ metric }) => metric),
  );
  const linesNow = new Map(today.map(({ metric, lines }) => [metric, lines]));
  return closed.flatMap(({ metric, lines }) => {
    const [total, ...branches] = restatedLines(lines, linesNow.get(metric) ?? []);
    const moved = branches.filter(isMoved);
    return total && (isMoved(total) || moved.length > 0) ? [{ metric, total, branches: moved }] : [];
  });
}

/** Both sides of every line that either side has, the total first. */
export function restatedLines(old: readonly ClosedLine[], now: readonly ClosedLine[]): LineRestated[] {
  const keys = new Set([null, ...[...old, ...now].map(({ branch }) => branch)]);
  const side = (lines: readonly ClosedLine[], key: string | null) =>
    lines.find(({ branch }) => branch === key) ?? nothing(key);
  return [...keys].map((branch) => ({ branch, old: side(old, branch), now: side(now, branch) }));
}

const nothing = (branch: string | null): ClosedLine => ({
  branch,
  whole: 0,
  part: 0,
  sum: null,
  median: null,
  p90: null,
});

const isMoved = ({ old, now }: LineRestated): boolean =>
  old.whole !== now.whole ||
  old.part !== now.part ||
  old.sum !== now.sum ||
  old.median !== now.median ||
  old.p90 !== now.p90;
