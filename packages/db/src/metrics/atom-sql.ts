import type { Atom, Measure } from '@tram-ho-so/domain/metrics';

/** A period in a statement: moments as SQL expressions. */
export interface WindowSql {
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
  /** Business moment of the states. */
  readonly at: string;
  /** Record moment of what is known. */
  readonly known: string;
}

type AtomSql = (f: string, window: WindowSql) => string;

const within =
  (column: string): AtomSql =>
  (f, { from, until }) =>
    `(${f}.${column} >= ${from} AND ${f}.${column} < ${until})`;

/** UTC+7 without summer time. */
const localDate = (moment: string) => `((${moment} AT TIME ZONE 'UTC') + interval '7 hours')::date`;
const daysLate = (f: string) => `(${localDate(`${f}.closed_at`)} - ${localDate(`${f}.official_due_at`)})`;
const isResolved = (f: string) => `${f}.status IN ('RESOLVED', 'RETURNED')`;
const pending: AtomSql = (f, { until }) =>
  `(${f}.accepted_at < ${until} AND (${f}.closed_at IS NULL OR ${f}.closed_at >= ${until}))`;
const overdue: AtomSql = (f, { at }) =>
  `(${f}.status IN ('ACCEPTED', 'IN_PROCESS') AND coalesce(${localDate(`${f}.official_due_at`)} < ${localDate(at)}, false))`;
const late = (f: string) => `coalesce(${daysLate(f)} > 0, false)`;

const ofLevel = (f: string, condition: string) =>
  `${f}.procedure_version_id IN (SELECT id FROM procedure_versions WHERE online_level ${condition})`;

const paid = (f: string, { at, known }: WindowSql, condition = 'true') =>
  `EXISTS (SELECT FROM dossier_fees g JOIN fee_payments q ON q.fee_id = g.id AND NOT q.refund
    WHERE g.dossier_id = ${f}.id AND q.paid_at <= ${at} AND q.recorded_at <= ${known} AND ${condition})`;

const rated = (f: string, { at, known }: WindowSql, condition = 'true') =>
  `EXISTS (SELECT FROM ratings r WHERE r.dossier_id = ${f}.id AND r.rated_at <= ${at} AND r.recorded_at <= ${known} AND ${condition})`;

/** The slowest of the parcels that the centre signed for in the period, in working hours. */
const arrived = (f: string, { from, until, at, known }: WindowSql, taken = '') =>
  `(SELECT ${taken || '1'} FROM shipments a WHERE a.dossier_id = ${f}.id AND a.state = 'DELIVERED_TO_HCC'
    AND a.closed_at >= ${from} AND a.closed_at < ${until} AND a.closed_at <= ${at} AND a.updated_at <= ${known})`;
const transferHours = (f: string, window: WindowSql) =>
  arrived(f, window, 'max(a.transfer_minutes)::float8 / 60');

const byPost = (f: string) => `${f}.assistance IN ('POST_BRANCH', 'POST_HOME')`;

/** Every atom over a state `f`, as the domain means it (`holds`). */
export const atomSql = {
  CARRIED_IN: (f, { from }) =>
    `(${f}.accepted_at < ${from} AND (${f}.closed_at IS NULL OR ${f}.closed_at >= ${from}))`,
  RECEIVED: within('accepted_at'),
  CLOSED: within('closed_at'),
  PENDING: pending,
  HANDLED: (f, { from, until }) =>
    `(${f}.accepted_at < ${until} AND (${f}.closed_at IS NULL OR ${f}.closed_at >= ${from}))`,
  SUBMITTED: within('submitted_at'),
  RETURNED: within('returned_at'),
  RATED_IN_PERIOD: (f, window) =>
    rated(f, window, `r.rated_at >= ${window.from} AND r.rated_at < ${window.until}`),
  BROUGHT_BY_POST: (f, window) => `EXISTS ${arrived(f, window)}`,
  BROKEN: (f, window) =>
    `((${within('closed_at')(f, window)} AND ${isResolved(f)} AND ${late(f)}) OR (${pending(f, window)} AND ${overdue(f, window)}))`,
  WITHDRAWN: (f) => `${f}.status = 'WITHDRAWN'`,
  STOPPED: (f) => `${f}.status = 'STOPPED'`,
  RECALLED: (f) =>
    `(${f}.closed_at IS NOT NULL AND ${f}.status NOT IN ('RESOLVED', 'RETURNED', 'WITHDRAWN', 'STOPPED'))`,
  WITH_RESULT: isResolved,
  WITHOUT_RESULT: (f) => `NOT ${isResolved(f)}`,
  UNTIMED: (f) => `${f}.used_days IS NULL`,
  UNTIMED_RETURN: (f) => `${f}.return_days IS NULL`,
  UNTIMED_TRANSFER: (f, window) => `${transferHours(f, window)} IS NULL`,
  OTHER_UNIT: (f) => `${f}.saved_days IS NULL`,
  KEPT: (f) => `NOT ${late(f)}`,
  EARLY: (f) => `coalesce(${daysLate(f)} < 0, false)`,
  ON_TIME: (f) => `(${f}.closed_at IS NOT NULL AND coalesce(${daysLate(f)} = 0, true))`,
  LATE: late,
  OVERDUE: overdue,
  IN_TIME: (f, window) => `NOT ${overdue(f, window)}`,
  PAUSED: (f) => `${f}.status IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')`,
  NOT_PAUSED: (f) => `${f}.status NOT IN ('SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED')`,
  ONLINE: (f) => `${f}.channel = 'ONLINE'`,
  POSTAL: (f) => `${f}.channel = 'POSTAL'`,
  NOT_OFFERED_ONLINE: (f) => ofLevel(f, `= 'INFO_ONLY'`),
  NOT_FULLY_ONLINE: (f) => ofLevel(f, `<> 'TOAN_TRINH'`),
  POST_ASSISTED: byPost,
  NOT_POST_ASSISTED: (f) => `NOT ${byPost(f)}`,
  HOME_ASSISTED: (f) => `${f}.assistance = 'POST_HOME'`,
  HOME_RETURNED: (f) => `coalesce(${f}.return_channel = 'HOME_BCCI', false)`,
  NO_FEE_PAID: (f, window) => `NOT ${paid(f, window)}`,
  PAID_ONLINE: (f, window) => paid(f, window, `q.method = 'ONLINE'`),
  SUPPLEMENTED: (f) => `${f}.supplement_count > 0`,
  UNDECIDED: (f) => `(${f}.accepted_at IS NULL AND ${f}.status <> 'NOT_ACCEPTED')`,
  FIRST_TIME_RIGHT: (f) => `(${f}.accepted_at IS NOT NULL AND ${f}.correction_count = 0)`,
  REFUSED: (f, window) =>
    `coalesce(${f}.status = 'NOT_ACCEPTED' AND ${within('finished_at')(f, window)}, false)`,
  APOLOGISED: (f) =>
    `coalesce(${localDate(`${f}.extended_at`)} <= ${localDate(`${f}.original_due_at`)}, false)`,
  RATED: rated,
  SATISFIED: (f, window) => rated(f, window, `r.score IN ('VERY_SATISFIED', 'SATISFIED')`),
} as const satisfies Record<Atom, AtomSql>;

type Numbered = Extract<Measure, { readonly of: unknown }>['of'];

/** The number a measure takes of a state. */
export const numberSql: Readonly<Record<Exclude<Numbered, 'BRANCH' | 'PROCEDURE'>, AtomSql>> = {
  usedDays: (f) => `${f}.used_days`,
  returnDays: (f) => `${f}.return_days`,
  savedDays: (f) => `${f}.saved_days`,
  transferHours,
  // Two visits, to bring and to fetch, less those that the post or the portal spares.
  tripsAvoided: (f) =>
    `((${f}.place <> 'HCC_CENTRE' OR ${f}.channel <> 'DIRECT')::int
      + coalesce(${f}.return_channel <> 'AT_HCC', false)::int)`,
};
