import type { CalendarChangeInput, CalendarDayInput, CalendarDayKind } from '../../api/generated/graphql.ts';

/** A day as the form holds it. */
export interface DayDraft {
  readonly date: string;
  readonly kind: CalendarDayKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly source: string;
}

/** What is to change: days to set, days to take out, and the last day the calendar answers for. */
export interface CalendarDraft {
  readonly set: readonly DayDraft[];
  readonly remove: readonly string[];
  readonly coverageEnd: string;
}

export const noDay: DayDraft = { date: '', kind: 'PUBLIC_HOLIDAY', nameVi: '', nameEn: '', source: '' };

export const noChange = (coverageEnd: string): CalendarDraft => ({ set: [], remove: [], coverageEnd });

/** The English name may be left to the Vietnamese one. */
const asInput = (day: DayDraft): CalendarDayInput => ({ ...day, nameEn: day.nameEn.trim() || day.nameVi });

export const isComplete = ({ date, nameVi, source }: DayDraft): boolean =>
  date !== '' && nameVi.trim() !== '' && source.trim() !== '';

/** A day set is no longer taken out, and the other way round. */
export const withDay = (draft: CalendarDraft, day: DayDraft): CalendarDraft => ({
  ...without(draft, day.date),
  set: [...draft.set.filter(({ date }) => date !== day.date), day],
});

export const withoutDay = (draft: CalendarDraft, date: string): CalendarDraft => {
  const rest = without(draft, date);
  return { ...rest, remove: [...rest.remove, date] };
};

/** The draft as if the day had not been touched. */
export const without = (draft: CalendarDraft, date: string): CalendarDraft => ({
  ...draft,
  set: draft.set.filter((day) => day.date !== date),
  remove: draft.remove.filter((one) => one !== date),
});

/** What would be sent; undefined while nothing changes. */
export function changeOf(draft: CalendarDraft, coverageEnd: string): CalendarChangeInput | undefined {
  const { set, remove } = draft;
  const covers = draft.coverageEnd !== '' && draft.coverageEnd !== coverageEnd;
  if (set.length === 0 && remove.length === 0 && !covers) return undefined;
  return {
    ...(set.length > 0 && { days: set.map(asInput) }),
    ...(remove.length > 0 && { remove: [...remove] }),
    ...(covers && { coverageEnd: draft.coverageEnd }),
  };
}
