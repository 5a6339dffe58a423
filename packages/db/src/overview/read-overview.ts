import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import { dossierStatuses } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import type { DossierFilter } from '../dossiers/dossier-filter.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { countReceivedToday, type OpenWork, readOpenWork } from './open-work.ts';
import { readTallies, type Tally } from './tallies.ts';

export const overviewKeys = [
  'DUE_TODAY',
  'OVERDUE',
  'SUPPLEMENT',
  'PAYMENT',
  'AWAITING_RETURN',
  'RECEIVED_TODAY',
  'REGISTERED',
] as const;
export type OverviewKey = (typeof overviewKeys)[number];

export interface OverviewCount {
  readonly key: OverviewKey;
  readonly count: number;
  /** The promise that presses most among them. */
  readonly mostUrgentDueAt: Date | null;
}

/** Part and whole; the caller says what they make. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export interface BranchFigures {
  /** Null for the dossiers in which no branch took part. */
  readonly branchId: number | null;
  readonly received: number;
  readonly open: number;
  readonly overdue: number;
  readonly onTime: Share;
}

export interface MonthFigures {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Accepted in the month. */
  readonly received: number;
  /** Of those, helped by the post. */
  readonly assisted: number;
  /** Resolved, withdrawn or stopped in the month, and so standing now. */
  readonly closed: number;
  /** Of those resolved in the month. */
  readonly onTime: Share;
}

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

/** The list behind a count: its total is the count. `today` is the local date of `now`. */
export const filterOfCount = (key: OverviewKey, today: string): DossierFilter => filters[key](today);

const filters = {
  DUE_TODAY: () => ({ dueToday: true }),
  OVERDUE: () => ({ overdue: true }),
  SUPPLEMENT: () => ({ status: ['SUPPLEMENT_REQUESTED'] }),
  PAYMENT: () => ({ status: ['PAYMENT_REQUESTED'] }),
  AWAITING_RETURN: () => ({ status: ['RESOLVED'] }),
  RECEIVED_TODAY: (today) => ({ receivedFrom: today, receivedTo: today }),
  REGISTERED: () => ({ status: ['REGISTERED'] }),
} as const satisfies Record<OverviewKey, (today: string) => DossierFilter>;

function countsOf(
  tallies: readonly Tally[],
  open: readonly OpenWork[],
  receivedToday: number,
): OverviewCount[] {
  const total = (column: 'overdue' | 'dueToday') => open.reduce((n, work) => n + work[column], 0);
  const waiting = (key: OverviewKey, status: DossierStatus): OverviewCount => {
    const works = open.filter((work) => work.status === status);
    return {
      key,
      count: works.reduce((n, work) => n + work.count, 0),
      mostUrgentDueAt: earliest(works.map(({ nextDueAt }) => nextDueAt)),
    };
  };
  const dueToday = earliest(open.map(({ dueTodayAt }) => dueTodayAt));
  const overdue = earliest(open.map(({ overdueSince }) => overdueSince));
  return [
    { key: 'DUE_TODAY', count: total('dueToday'), mostUrgentDueAt: dueToday },
    { key: 'OVERDUE', count: total('overdue'), mostUrgentDueAt: overdue },
    waiting('SUPPLEMENT', 'SUPPLEMENT_REQUESTED'),
    waiting('PAYMENT', 'PAYMENT_REQUESTED'),
    { key: 'AWAITING_RETURN', count: sum(tallies, (t) => t.status === 'RESOLVED'), mostUrgentDueAt: null },
    { key: 'RECEIVED_TODAY', count: receivedToday, mostUrgentDueAt: null },
    waiting('REGISTERED', 'REGISTERED'),
  ];
}

function branchFigures(branchId: number, here: readonly Tally[], open: readonly OpenWork[]): BranchFigures {
  const works = open.filter((work) => (work.branchId ?? 0) === branchId);
  return {
    branchId: branchId || null,
    received: sum(here, wasReceived),
    open: works.reduce((n, work) => n + work.count, 0),
    overdue: works.reduce((n, work) => n + work.overdue, 0),
    onTime: shareOf(here),
  };
}

function monthsOf(tallies: readonly Tally[]): MonthFigures[] {
  const accepted = Map.groupBy(tallies, ({ acceptedMonth }) => acceptedMonth);
  const finished = Map.groupBy(tallies, ({ finishedMonth }) => finishedMonth);
  return [...new Set([...accepted.keys(), ...finished.keys()])]
    .filter((month) => month > 0)
    .sort((a, b) => a - b)
    .map((month) => monthFigures(month, accepted.get(month) ?? [], finished.get(month) ?? []));
}

const monthFigures = (
  month: number,
  accepted: readonly Tally[],
  finished: readonly Tally[],
): MonthFigures => ({
  month: monthName(month),
  received: sum(accepted, () => true),
  assisted: sum(accepted, ({ assistance }) => assistance === 'POST_BRANCH' || assistance === 'POST_HOME'),
  closed: sum(finished, ({ status }) => status !== 'NOT_ACCEPTED'),
  onTime: shareOf(finished),
});

const wasReceived = ({ acceptedMonth }: Tally): boolean => acceptedMonth > 0;

/** On time against the promise moved by pauses only, of the dossiers whose result is ready. */
function shareOf(tallies: readonly Tally[]): Share {
  const resolved = tallies.filter(({ status }) => status === 'RESOLVED' || status === 'RETURNED');
  return { numerator: sum(resolved, ({ kept }) => kept), denominator: sum(resolved, () => true) };
}

const sum = (tallies: readonly Tally[], counts: (tally: Tally) => boolean): number =>
  tallies.reduce((total, tally) => total + (counts(tally) ? tally.n : 0), 0);

/** A month counted from year 0, as `YYYY-MM`. */
function monthName(month: number): string {
  const year = Math.floor((month - 1) / 12);
  return `${year}-${String(month - year * 12).padStart(2, '0')}`;
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce((first, at) => (at && (!first || at < first) ? at : first), null);
}
