import type { CalendarDayKind } from '../api/generated/graphql.ts';

/** What a kind of day does to time limits. */
export const effectOf = {
  PUBLIC_HOLIDAY: 'rests',
  COMPENSATORY_OFF: 'rests',
  SWAPPED_OFF: 'rests',
  MAKEUP_WORKDAY: 'works',
  UNCONFIRMED: 'undecided',
} as const satisfies Record<CalendarDayKind, string>;

/** How many days rest, are worked instead, or wait for confirmation. */
export function countDays(days: readonly { kind: CalendarDayKind }[]) {
  const count = (effect: (typeof effectOf)[CalendarDayKind]) =>
    days.filter(({ kind }) => effectOf[kind] === effect).length;
  return { off: count('rests'), worked: count('works'), unconfirmed: count('undecided') };
}
