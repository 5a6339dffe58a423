import type { OpenWork } from './open-work.ts';
import { type Share, shareOf, sum } from './shares.ts';
import type { Tally } from './tallies.ts';

export interface BranchFigures {
  /** Null for the dossiers in which no branch took part. */
  readonly branchId: number | null;
  readonly received: number;
  readonly open: number;
  readonly overdue: number;
  readonly onTime: Share;
}

export function branchFigures(
  branchId: number,
  here: readonly Tally[],
  open: readonly OpenWork[],
): BranchFigures {
  const works = open.filter((work) => (work.branchId ?? 0) === branchId);
  return {
    branchId: branchId || null,
    received: sum(here, wasReceived),
    open: works.reduce((n, work) => n + work.count, 0),
    overdue: works.reduce((n, work) => n + work.overdue, 0),
    onTime: shareOf(here),
  };
}

const wasReceived = ({ acceptedMonth }: Tally): boolean => acceptedMonth > 0;
