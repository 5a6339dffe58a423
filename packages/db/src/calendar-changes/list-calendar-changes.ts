import type { CalendarChange } from '../generated/prisma/client.ts';
import type { CalendarFacts } from '../pilot/calendar-facts.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';

export interface CalendarChangeRow
  extends Pick<CalendarChange, 'id' | 'recordedAt' | 'recordedById' | 'reason' | 'moved'> {
  readonly before: CalendarFacts;
  readonly after: CalendarFacts;
}

export interface CalendarChangePage {
  readonly rows: readonly CalendarChangeRow[];
  readonly hasNextPage: boolean;
}

const columns = `id, recorded_at AS "recordedAt", recorded_by_id AS "recordedById", reason, before, after, moved`;

/** Edits of the calendar, the newest first, from the one after a given id on. */
export async function listCalendarChanges(
  asker: Asker,
  { first, afterId }: { readonly first: number; readonly afterId?: number | null | undefined },
): Promise<CalendarChangePage> {
  const rows = await ask<CalendarChangeRow>(
    asker,
    `SELECT ${columns} FROM calendar_changes WHERE $1::int IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
    [afterId ?? null, first + 1],
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

export const findCalendarChange = (asker: Asker, id: number): Promise<CalendarChangeRow | undefined> =>
  askFirst<CalendarChangeRow>(asker, `SELECT ${columns} FROM calendar_changes WHERE id = $1`, [id]);
