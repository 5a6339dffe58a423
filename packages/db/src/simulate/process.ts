import { type Act, atCentre } from './act.ts';
import type { Draft } from './draft.ts';
import { extension } from './extension.ts';
import { chances } from './mix.ts';
import type { Teller } from './teller.ts';
import { dayOf, momentOn } from './work-time.ts';

const DAY = 86_400_000;
/** How long a department waits for papers before it stops. */
const SUPPLEMENT_TERM_DAYS = 30;

/** From acceptance to the result; undefined when the dossier ends without one. */
export function* process(draft: Draft, accepted: number, teller: Teller): Generator<Act, number | undefined> {
  const { random, office } = teller;
  const forwarded = office.soonAfter(random, accepted, draft.sameDay ? 8 : 45);
  yield atCentre('FORWARDED', forwarded);
  let last: number | undefined = forwarded;
  if (random.happens(draft.sameDay ? chances.supplementOfSameDay : chances.supplementOfDays)) {
    last = yield* supplement(last, teller);
    if (last === undefined) return undefined;
  }
  if (random.happens(draft.paymentShare)) last = yield* payment(last, teller);
  if (random.happens(chances.withdrawn)) return yield* withdrawal(last, teller);
  if (random.happens(chances.stopped)) {
    last = yield* stop(last, teller);
    if (last === undefined) return undefined;
  }
  return yield* resolve(draft, accepted, last, teller);
}

function* supplement(after: number, teller: Teller): Generator<Act, number | undefined> {
  const { random, office } = teller;
  const asked = workUpTo(after, 0.5, teller);
  const reason = random.happens(0.65) ? 'THIEU_GIAY_TO' : 'CAN_XAC_MINH';
  yield atCentre('SUPPLEMENT_REQUESTED', asked, 'DEPARTMENT', reason);
  if (random.happens(chances.supplementNeverComes)) {
    if (random.happens(0.4)) return yield* withdrawal(asked + random.between(2, 12) * DAY, teller);
    const expired = office.soonAfter(random, asked + SUPPLEMENT_TERM_DAYS * DAY, 240);
    yield atCentre('STOPPED', expired, 'DEPARTMENT', 'QUA_HAN_BO_SUNG');
    return undefined;
  }
  const waited = Math.min(SUPPLEMENT_TERM_DAYS - 1, random.spread(3.5, 0.8)) * DAY;
  const received = office.soonAfter(random, asked + waited, 40);
  yield atCentre('SUPPLEMENT_RECEIVED', received);
  return received;
}

function* payment(after: number, teller: Teller): Generator<Act, number> {
  const { random, office } = teller;
  const asked = workUpTo(after, 0.7, teller);
  yield atCentre(
    'PAYMENT_REQUESTED',
    asked,
    'DEPARTMENT',
    random.happens(0.8) ? 'NOP_PHI_LE_PHI' : 'NGHIA_VU_THUE',
  );
  const paid = office.soonAfter(random, asked + random.spread(0.8, 1) * DAY, 15);
  yield atCentre('PAYMENT_CONFIRMED', paid);
  return paid;
}

function* withdrawal(after: number, { random, office }: Teller): Generator<Act, undefined> {
  const reason = random.happens(0.7) ? 'CONG_DAN_YEU_CAU' : 'CONG_DAN_NOP_LAI';
  yield atCentre('WITHDRAWN', office.soonAfter(random, after, 200), 'CENTRE', reason);
}

function* stop(after: number, teller: Teller): Generator<Act, number | undefined> {
  const { random, office } = teller;
  const stopped = workUpTo(after, 0.8, teller);
  yield atCentre('STOPPED', stopped, 'DEPARTMENT', 'KHONG_DU_DIEU_KIEN');
  if (!random.happens(chances.reopened)) return undefined;
  const reopened = office.soonAfter(random, stopped, 1_500);
  yield atCentre('REOPENED', reopened, 'CENTRE', 'DA_DU_DIEU_KIEN');
  return reopened;
}

function* resolve(draft: Draft, accepted: number, after: number, teller: Teller): Generator<Act, number> {
  const { random, office } = teller;
  const goesOn = yield* extension(draft, accepted, after, teller);
  const resolved = finish(draft, accepted, goesOn, teller);
  yield atCentre('RESOLVED', resolved, 'DEPARTMENT');
  if (!random.happens(chances.recalled)) return resolved;
  const recalled = office.soonAfter(random, resolved, 60);
  yield atCentre('RESULT_RECALLED', recalled, 'CENTRE', 'KET_QUA_SAI_SOT');
  const again = office.soonAfter(random, recalled, 240);
  yield atCentre('RESOLVED', again, 'DEPARTMENT');
  return again;
}

/** Some way into the time that is left. */
function workUpTo(after: number, share: number, { random, time, office, dueAt }: Teller): number {
  const left = Math.max(0, time.daysBetween(dayOf(after), dayOf(dueAt())));
  const days = Math.floor(left * share * random.next());
  if (days === 0) return office.soonAfter(random, after, 45);
  return office.onDay(random, time.daysAfter(dayOf(after), days), after);
}

/** Mostly on the promised day or before it; late as often as the department is. */
function finish(draft: Draft, accepted: number, after: number, teller: Teller): number {
  const { random, time, office } = teller;
  const due = dayOf(teller.dueAt());
  if (random.happens(teller.lateShare(draft, dayOf(accepted)))) {
    const stuck = random.happens(chances.stuck) ? 8 : 1;
    const late = time.daysAfter(due, 1 + Math.floor(random.spread(1.6, 0.9) * stuck));
    return office.onDay(random, Math.max(late, time.daysAfter(dayOf(after), 1)), after);
  }
  const left = time.daysBetween(dayOf(after), due);
  if (left <= 0) return sameDay(after, due, teller);
  const early = random.happens(chances.finishedEarly) ? random.between(1, Math.ceil(left * 0.6)) : 0;
  if (left === early) return sameDay(after, dayOf(after), teller);
  return office.onDay(random, time.daysAfter(dayOf(after), left - early), after);
}

/** Finished on the day at hand, unless the office is about to close or the promise is already broken. */
function sameDay(after: number, due: number, teller: Teller): number {
  const { random, time, office } = teller;
  const day = dayOf(after);
  const closes = momentOn(day, time.calendar.hours.afternoonCloses);
  if (day > due || after > closes - 10 * 60_000) return office.soonAfter(random, after, 60);
  const soon = office.soonAfter(random, after, 75);
  return soon < closes ? soon : office.onDay(random, day, after);
}
