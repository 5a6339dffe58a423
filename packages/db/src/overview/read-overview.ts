import { type DossierStatus, dossierStatuses } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { type BranchFigures, branchFigures } from './by-branch.ts';
import { type MonthFigures, monthsOf } from './by-month.ts';
import { countReceivedToday, readOpenWork } from './open-work.ts';
import { countsOf, type OverviewCount } from './overview-counts.ts';
import { type Share, shareOf, sum } from './shares.ts';
import { readTallies } from './tallies.ts';

export interface OverviewFigures {
  readonly counts: readonly OverviewCount[];
  readonly byStatus: readonly { readonly status: DossierStatus; readonly count: number }[];
  readonly byBranch: readonly BranchFigures[];
  readonly byMonth: readonly MonthFigures[];
  readonly byBranchMonth: readonly (MonthFigures & { readonly branchId: number | null })[];
  readonly onTime: Share;
}

/** Every figure of the overview for who sees these dossiers; each is the total of a list (`filterOfCount`). */
export async function readOverview(
  db: Db,
  { visibility, now }: { readonly visibility: Visibility; readonly now: Date },
): Promise<OverviewFigures> {
  const [tallies, open, receivedToday] = await Promise.all([
    readTallies(db, visibility, now),
    readOpenWork(db, visibility, now),
    countReceivedToday(db, visibility, now),
  ]);
  const byBranch = [...Map.groupBy(tallies, ({ branchId }) => branchId)].sort(([a], [b]) => a - b);
  return {
    counts: countsOf(tallies, open, receivedToday),
    byStatus: dossierStatuses.map((status) => ({ status, count: sum(tallies, (t) => t.status === status) })),
    byBranch: byBranch.map(([branchId, here]) => branchFigures(branchId, here, open)),
    byMonth: monthsOf(tallies),
    byBranchMonth: byBranch.flatMap(([branchId, here]) =>
      monthsOf(here).map((figures) => ({ ...figures, branchId: branchId || null })),
    ),
    onTime: shareOf(tallies),
  };
}
