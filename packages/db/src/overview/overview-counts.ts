import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { DossierFilter } from '../dossiers/dossier-filter.ts';
import type { OpenWork } from './open-work.ts';
import { sum } from './shares.ts';
import type { Tally } from './tallies.ts';

const overviewKeys = [
  'DUE_TODAY',
  'OVERDUE',
  'SUPPLEMENT',
  'TERM_OVER',
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

/** The list behind a count: its total is the count. `today` is the local date of `now`. */
export const filterOfCount = (key: OverviewKey, today: string): DossierFilter => filters[key](today);

const filters = {
  DUE_TODAY: () => ({ dueToday: true }),
  OVERDUE: () => ({ overdue: true }),
  SUPPLEMENT: () => ({ status: ['SUPPLEMENT_REQUESTED'] }),
  TERM_OVER: () => ({ termOver: true }),
  PAYMENT: () => ({ status: ['PAYMENT_REQUESTED'] }),
  AWAITING_RETURN: () => ({ status: ['RESOLVED'] }),
  RECEIVED_TODAY: (today) => ({ receivedFrom: today, receivedTo: today }),
  REGISTERED: () => ({ status: ['REGISTERED'] }),
} as const satisfies Record<OverviewKey, (today: string) => DossierFilter>;

/** The heaps of the morning. */
export function countsOf(
  tallies: readonly Tally[],
  open: readonly OpenWork[],
  receivedToday: number,
): OverviewCount[] {
  const total = (column: 'overdue' | 'dueToday' | 'termOver') =>
    open.reduce((n, work) => n + work[column], 0);
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
    { key: 'TERM_OVER', count: total('termOver'), mostUrgentDueAt: null },
    waiting('PAYMENT', 'PAYMENT_REQUESTED'),
    { key: 'AWAITING_RETURN', count: sum(tallies, (t) => t.status === 'RESOLVED'), mostUrgentDueAt: null },
    { key: 'RECEIVED_TODAY', count: receivedToday, mostUrgentDueAt: null },
    waiting('REGISTERED', 'REGISTERED'),
  ];
}

function earliest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce((first, at) => (at && (!first || at < first) ? at : first), null);
}
