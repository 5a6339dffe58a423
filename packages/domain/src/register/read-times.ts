import { dayOf, sayDate } from '../calendar/local-time.ts';
import { type DossierStatus, dossierStatusWords } from '../vocabulary.ts';
import type { RawRow, RegisterColumn } from './columns.ts';
import type { RegisterLookups } from './lookups.ts';
import { type Note, readDate } from './read-cells.ts';
import { instantOf, type ReadMoment } from './read-moment.ts';

/** The moments of a row; a day without a time is taken at closing, but never before what came first. */
export interface RowTimes {
  readonly acceptedAt: Date;
  readonly dueAt: Date | undefined;
  readonly resolvedAt: Date | undefined;
  readonly returnedAt: Date | undefined;
}

/** Which dates a status needs, may have or contradicts. */
const datesOf = {
  REGISTERED: { resolvedAt: 'NEVER', returnedAt: 'NEVER' },
  ACCEPTED: { resolvedAt: 'NEVER', returnedAt: 'NEVER' },
  NOT_ACCEPTED: { resolvedAt: 'MAY', returnedAt: 'MAY' },
  IN_PROCESS: { resolvedAt: 'NEVER', returnedAt: 'NEVER' },
  SUPPLEMENT_REQUESTED: { resolvedAt: 'NEVER', returnedAt: 'NEVER' },
  PAYMENT_REQUESTED: { resolvedAt: 'NEVER', returnedAt: 'NEVER' },
  WITHDRAWN: { resolvedAt: 'MAY', returnedAt: 'MAY' },
  STOPPED: { resolvedAt: 'MAY', returnedAt: 'MAY' },
  RESOLVED: { resolvedAt: 'MUST', returnedAt: 'NEVER' },
  RETURNED: { resolvedAt: 'MUST', returnedAt: 'MUST' },
} as const satisfies Record<DossierStatus, Record<'resolvedAt' | 'returnedAt', 'NEVER' | 'MAY' | 'MUST'>>;

export function readTimes(
  { calendar, now }: Pick<RegisterLookups, 'calendar' | 'now'>,
  cells: RawRow,
  status: DossierStatus | undefined,
  note: Note,
): RowTimes | undefined {
  const { morningOpens, afternoonCloses } = calendar.hours;
  const accepted = readDate(cells, 'acceptedAt', note);
  const due = readDate(cells, 'dueAt', note);
  const resolved = readDate(cells, 'resolvedAt', note);
  const returned = readDate(cells, 'returnedAt', note);
  if (cells.acceptedAt === '') note('REQUIRED_CELL', 'acceptedAt');
  if (status) checkAgainstStatus(cells, status, note);
  if (!accepted) return undefined;
  if (accepted.minute === null) note('TIME_OF_DAY_ASSUMED', 'acceptedAt', clockTime(morningOpens));
  const acceptedAt = instantOf(accepted, morningOpens);
  const resolvedAt = resolved && notBefore(acceptedAt, resolved, afternoonCloses, now);
  const returnedAt = returned && notBefore(resolvedAt ?? acceptedAt, returned, afternoonCloses, now);
  const times = { acceptedAt, dueAt: due && instantOf(due, afternoonCloses), resolvedAt, returnedAt };
  checkOrder(accepted, due, resolved, returned, note);
  for (const column of ['acceptedAt', 'resolvedAt', 'returnedAt'] as const) {
    const at = times[column];
    if (at && at > now) note('DATE_IN_FUTURE', column, sayDate(at));
  }
  return times;
}

/** A day without a time ends at closing; on the day of what came before, or today, it is as late as it can be. */
function notBefore(earliest: Date, { day, minute }: ReadMoment, closing: number, now: Date): Date {
  if (minute !== null) return instantOf({ day, minute, serial: false }, closing);
  const atClosing = instantOf({ day, minute, serial: false }, closing);
  if (day === dayOf(earliest) && atClosing < earliest) return earliest;
  return day === dayOf(now) && atClosing > now ? now : atClosing;
}

function checkAgainstStatus(cells: RawRow, status: DossierStatus, note: Note): void {
  for (const column of ['resolvedAt', 'returnedAt'] as const) {
    const rule = datesOf[status][column];
    const given = cells[column] !== '';
    if (rule === 'MUST' && !given) note('MISSING_DATE', column, dossierStatusWords[status]);
    if (rule === 'NEVER' && given) note('DATE_AGAINST_STATUS', column, dossierStatusWords[status]);
  }
}

/** By days, and by minutes where both have them. */
function checkOrder(
  accepted: ReadMoment,
  due: ReadMoment | undefined,
  resolved: ReadMoment | undefined,
  returned: ReadMoment | undefined,
  note: Note,
): void {
  const say = (moment: ReadMoment) => sayDate(instantOf(moment, 0));
  const check = (
    earlier: ReadMoment,
    later: ReadMoment | undefined,
    code: OrderRemark,
    column: RegisterColumn,
  ) => {
    if (later && isBefore(later, earlier)) note(code, column, `${say(later)} < ${say(earlier)}`);
  };
  check(accepted, resolved, 'RESULT_BEFORE_ACCEPTANCE', 'resolvedAt');
  check(resolved ?? accepted, returned, 'RETURN_BEFORE_RESULT', 'returnedAt');
  check(accepted, due, 'DUE_BEFORE_ACCEPTANCE', 'dueAt');
}

type OrderRemark = 'RESULT_BEFORE_ACCEPTANCE' | 'RETURN_BEFORE_RESULT' | 'DUE_BEFORE_ACCEPTANCE';

const isBefore = (a: ReadMoment, b: ReadMoment): boolean =>
  a.day < b.day || (a.day === b.day && a.minute !== null && b.minute !== null && a.minute < b.minute);

const clockTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
