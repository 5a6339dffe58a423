import { dayOf } from '../calendar/local-time.ts';
import { timing } from '../clock/timing.ts';
import type { Atom } from './atom.ts';
import type { MetricFacts, MetricWindow } from './facts.ts';

type Question = (facts: MetricFacts, window: MetricWindow) => boolean;

const within = (moment: Date | null, { from, until }: MetricWindow): boolean =>
  moment !== null && moment >= from && moment < until;
const before = (moment: Date | null, than: Date): boolean => moment !== null && moment < than;

const isResolved: Question = ({ status }) => status === 'RESOLVED' || status === 'RETURNED';
const isClosedWithResult: Question = (facts, window) =>
  within(facts.closedAt, window) && isResolved(facts, window);
const timingOf = ({ officialDueAt, closedAt }: MetricFacts) => closedAt && timing(officialDueAt, closedAt);
const isPending: Question = ({ acceptedAt, closedAt }, { until }) =>
  before(acceptedAt, until) && !before(closedAt, until);
const isRunning: Question = ({ status }) => status === 'ACCEPTED' || status === 'IN_PROCESS';
/** Rule R7: the due date is behind the date of the moment. */
const isOverdue: Question = (facts, window) =>
  isRunning(facts, window) && facts.officialDueAt !== null && dayOf(facts.officialDueAt) < dayOf(window.at);

const arrivedIn = ({ transfers }: MetricFacts, window: MetricWindow) =>
  transfers.filter(({ arrivedAt }) => within(arrivedAt, window));

/** The meaning of every atom. The books ask the same in SQL, and a test holds both equal. */
export const holds = {
  CARRIED_IN: ({ acceptedAt, closedAt }, { from }) => before(acceptedAt, from) && !before(closedAt, from),
  RECEIVED: ({ acceptedAt }, window) => within(acceptedAt, window),
  CLOSED: ({ closedAt }, window) => within(closedAt, window),
  PENDING: isPending,
  HANDLED: ({ acceptedAt, closedAt }, { from, until }) =>
    before(acceptedAt, until) && !before(closedAt, from),
  SUBMITTED: ({ submittedAt }, window) => within(submittedAt, window),
  RETURNED: ({ returnedAt }, window) => within(returnedAt, window),
  RATED_IN_PERIOD: ({ ratedAt }, window) => within(ratedAt, window),
  BROUGHT_BY_POST: (facts, window) => arrivedIn(facts, window).length > 0,
  BROKEN: (facts, window) =>
    (isClosedWithResult(facts, window) && timingOf(facts) === 'LATE') ||
    (isPending(facts, window) && isOverdue(facts, window)),
  WITHDRAWN: ({ status }) => status === 'WITHDRAWN',
  STOPPED: ({ status }) => status === 'STOPPED',
  RECALLED: (facts, window) =>
    facts.closedAt !== null &&
    !isResolved(facts, window) &&
    facts.status !== 'WITHDRAWN' &&
    facts.status !== 'STOPPED',
  WITH_RESULT: isResolved,
  WITHOUT_RESULT: (facts, window) => !isResolved(facts, window),
  UNTIMED: ({ usedDays }) => usedDays === null,
  UNTIMED_RETURN: ({ returnDays }) => returnDays === null,
  UNTIMED_TRANSFER: (facts, window) => arrivedIn(facts, window).every(({ hours }) => hours === null),
  OTHER_UNIT: ({ savedDays }) => savedDays === null,
  KEPT: (facts) => timingOf(facts) !== 'LATE',
  EARLY: (facts) => timingOf(facts) === 'EARLY',
  ON_TIME: (facts) => timingOf(facts) === 'ON_TIME',
  LATE: (facts) => timingOf(facts) === 'LATE',
  OVERDUE: isOverdue,
  IN_TIME: (facts, window) => !isOverdue(facts, window),
  PAUSED: ({ status }) => status === 'SUPPLEMENT_REQUESTED' || status === 'PAYMENT_REQUESTED',
  NOT_PAUSED: ({ status }) => status !== 'SUPPLEMENT_REQUESTED' && status !== 'PAYMENT_REQUESTED',
  ONLINE: ({ channel }) => channel === 'ONLINE',
  POSTAL: ({ channel }) => channel === 'POSTAL',
  NOT_OFFERED_ONLINE: ({ onlineLevel }) => onlineLevel === 'INFO_ONLY',
  NOT_FULLY_ONLINE: ({ onlineLevel }) => onlineLevel !== 'TOAN_TRINH',
  POST_ASSISTED: ({ assistance }) => assistance === 'POST_BRANCH' || assistance === 'POST_HOME',
  NOT_POST_ASSISTED: ({ assistance }) => assistance !== 'POST_BRANCH' && assistance !== 'POST_HOME',
  HOME_ASSISTED: ({ assistance }) => assistance === 'POST_HOME',
  HOME_RETURNED: ({ returnChannel }) => returnChannel === 'HOME_BCCI',
  NO_FEE_PAID: ({ feePaid }) => !feePaid,
  PAID_ONLINE: ({ paidOnline }) => paidOnline,
  SUPPLEMENTED: ({ supplementCount }) => supplementCount > 0,
  UNDECIDED: ({ acceptedAt, status }) => acceptedAt === null && status !== 'NOT_ACCEPTED',
  FIRST_TIME_RIGHT: ({ acceptedAt, correctionCount }) => acceptedAt !== null && correctionCount === 0,
  REFUSED: ({ status, finishedAt }, window) => status === 'NOT_ACCEPTED' && within(finishedAt, window),
  APOLOGISED: ({ extendedAt, originalDueAt }) =>
    extendedAt !== null && originalDueAt !== null && dayOf(extendedAt) <= dayOf(originalDueAt),
  RATED: ({ ratedAt }) => ratedAt !== null,
  SATISFIED: ({ score }) => score === 'VERY_SATISFIED' || score === 'SATISFIED',
} as const satisfies Record<Atom, Question>;
