import type { Db } from '../db.ts';
import { onCurrentPilot } from '../ledger/pilot-moved.ts';
import { type CalendarEdit, factsOfEdit } from './calendar-edit.ts';
import { daysMoved, type Recounted, recounts } from './recounts.ts';

/** How many promises move by so many local days. */
export interface MovedBy {
  readonly days: number;
  readonly count: number;
}

/** What an edit of the calendar would do to the open promises; nothing is written. */
export interface CalendarPreview {
  readonly calendarVersion: number;
  readonly moved: number;
  /** Smallest first. */
  readonly movedBy: readonly MovedBy[];
  readonly medianDays: number | null;
  /** Printed on a receipt before they entered, and so kept. */
  readonly keptAsPrinted: number;
  readonly becomeProvisional: number;
  readonly becomeFirm: number;
  readonly becomeOverdue: number;
  readonly ceaseOverdue: number;
  /** One page of those that move, in the order of their ids. */
  readonly moves: readonly Recounted[];
  readonly hasNextPage: boolean;
}

export interface PreviewAsked {
  readonly edit: CalendarEdit;
  readonly first: number;
  readonly afterId?: number | null | undefined;
  readonly now: Date;
}

export const previewCalendarChange = (db: Db, { edit, first, afterId, now }: PreviewAsked) =>
  onCurrentPilot(db, async (pilot): Promise<CalendarPreview> => {
    const count = { moved: 0, printed: 0, provisional: 0, firm: 0, overdue: 0, notOverdue: 0 };
    const byDays = new Map<number, number>();
    const page: Recounted[] = [];
    for await (const batch of recounts(db, pilot, factsOfEdit(pilot, edit), now)) {
      for (const each of batch) {
        const { provisional, overdue } = each;
        if (each.keptAsPrinted) count.printed++;
        if (!provisional.before && provisional.after) count.provisional++;
        if (provisional.before && !provisional.after) count.firm++;
        if (!overdue.before && overdue.after) count.overdue++;
        if (overdue.before && !overdue.after) count.notOverdue++;
        if (!each.recount) continue;
        count.moved++;
        byDays.set(daysMoved(each), (byDays.get(daysMoved(each)) ?? 0) + 1);
        if (each.dossier.id > (afterId ?? 0) && page.length <= first) page.push(each);
      }
    }
    const movedBy = [...byDays].map(([days, n]) => ({ days, count: n })).sort((a, b) => a.days - b.days);
    return {
      calendarVersion: pilot.calendarVersion,
      moved: count.moved,
      movedBy,
      medianDays: medianOf(movedBy, count.moved),
      keptAsPrinted: count.printed,
      becomeProvisional: count.provisional,
      becomeFirm: count.firm,
      becomeOverdue: count.overdue,
      ceaseOverdue: count.notOverdue,
      moves: page.slice(0, first),
      hasNextPage: page.length > first,
    };
  });

/** The lower median. */
function medianOf(movedBy: readonly MovedBy[], total: number): number | null {
  let passed = 0;
  for (const { days, count } of movedBy) {
    passed += count;
    if (passed * 2 >= total) return days;
  }
  return null;
}
