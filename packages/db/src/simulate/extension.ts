import { type Act, atCentre } from './act.ts';
import type { Draft } from './draft.ts';
import { chances } from './mix.ts';
import { randomOf } from './random.ts';
import type { Teller } from './teller.ts';
import { dayOf } from './work-time.ts';

const reasons = ['KHOI_LUONG_LON', 'CHO_PHOI_HOP', 'VU_VIEC_PHUC_TAP'] as const;

/** Now and then a dossier that takes longer is promised again with an apology, before its promise passes; answers when it goes on. */
export function* extension(
  { sameDay }: Draft,
  accepted: number,
  after: number,
  { office, time, dueAt, extend, extensionDays }: Teller,
): Generator<Act, number> {
  // A stream of its own: the other stories stay what they were.
  const random = randomOf(accepted);
  if (sameDay || extensionDays < 1 || !random.happens(chances.extended)) return after;
  const day = Math.max(dayOf(after), dayOf(dueAt()) - random.between(0, 1));
  const at = time.works(day) ? office.onDay(random, day, after) : after;
  if (at <= after || at >= dueAt()) return after;
  const days = random.between(1, Math.min(3, extensionDays));
  const reason = reasons[random.between(0, reasons.length - 1)] ?? 'KHOI_LUONG_LON';
  yield { ...atCentre('EXTENDED', at, 'DEPARTMENT', reason), details: extend(days) };
  return at;
}
