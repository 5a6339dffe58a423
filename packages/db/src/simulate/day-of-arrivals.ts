import type { Draft } from './draft.ts';
import type { DrawDraft } from './draw-draft.ts';
import { officeHourShares, onlineHourShares } from './mix.ts';
import type { Present } from './present.ts';
import { type Random, randomOf } from './random.ts';
import { weighted } from './weighted.ts';
import { momentOn, type WorkTime } from './work-time.ts';

/** A dossier that has just come in, with the chance that will tell the rest of it. */
export type Arrival = { readonly draft: Draft; readonly at: number; readonly random: Random };

const officeHour = weighted(officeHourShares);
const onlineHour = weighted(onlineHourShares);

/** The arrivals of one day in the order they came. */
export function dayOfArrivals(
  day: number,
  count: number,
  parts: { seed: number; present: Present; time: WorkTime; draw: DrawDraft },
): Arrival[] {
  const { seed, present, time, draw } = parts;
  const { firstDay, lastDay } = present.period;
  const passed = (day - firstDay) / Math.max(1, lastDay - firstDay);
  const open = time.works(day);
  const come = Array.from({ length: count }, (_, i) => {
    const random = randomOf(seed, 3, day, i);
    const draft = draw(random, day, passed, open);
    const at = arrivalOn(day, draft, random);
    return at <= present.until ? { draft, at, random } : earlier(day, passed, random, present.until, draw);
  });
  return come.sort((a, b) => a.at - b.at);
}

function arrivalOn(day: number, draft: Draft, random: Random): number {
  const alone = draft.channel === 'ONLINE' && draft.assistance === 'NONE';
  const hour = alone ? onlineHour(random) : officeHour(random);
  // The morning closes at half past eleven; the afternoon opens at half past one.
  const minutes = alone || (hour !== 11 && hour !== 13) ? 60 : 30;
  const from = hour * 60 + (hour === 13 && !alone ? 30 : 0);
  return momentOn(day, from + Math.floor(random.next() * minutes)) + random.between(0, 59) * 1000;
}

/** What would come later today has come earlier, alone and online: the counter may not have been open yet. */
function earlier(day: number, passed: number, random: Random, until: number, draw: DrawDraft): Arrival {
  const start = momentOn(day, 0);
  const at = start + Math.floor(((until - start) * Math.sqrt(random.next())) / 1000) * 1000;
  return { draft: draw(random, day, passed, false), at, random };
}
