import { dayOf, dayOfIso, instantAt, type WorkingCalendar } from '@tram-ho-so/domain/calendar';
import { isOverdue, isProvisional } from '@tram-ho-so/domain/clock';
import { type DossierState, moveOf, particularsIn, recountOn } from '@tram-ho-so/domain/dossier-steps';
import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { closedRank } from '../dossiers/open-statuses.ts';
import { type EventRow, readTimelines } from '../dossiers/timelines.ts';
import { dossierFacts } from '../facts/dossier-facts.ts';
import { type CalendarFacts, calendarWith } from '../pilot/calendar-facts.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Asker, ask } from '../pool/ask.ts';
import { firstDayTouched } from './calendar-edit.ts';

/** An open dossier and what another calendar makes of its promises. */
export interface Recounted extends ReturnType<typeof recountOn> {
  readonly dossier: DossierRow;
  readonly state: DossierState;
  readonly provisional: { readonly before: boolean; readonly after: boolean };
  readonly overdue: { readonly before: boolean; readonly after: boolean };
}

/** Dossiers read at a time, so that an edit takes the same memory over a hundred and over a million. */
const batchSize = 500;

/** Counts every open promise that an edit may touch on the calendar after it, a batch at a time in the order of ids. */
export async function* recounts(
  asker: Asker,
  pilot: Pilot,
  edit: { readonly before: CalendarFacts; readonly after: CalendarFacts },
  now: Date,
): AsyncGenerator<readonly Recounted[]> {
  const calendar = calendarWith(pilot.calendar, edit.after);
  const touched = firstDayTouched(edit.before, edit.after);
  const from = touched === undefined ? null : instantAt(dayOfIso(touched), 0);
  for (let last = 0; ; ) {
    const dossiers = await ask<DossierRow>(asker, statement, [last, from, batchSize]);
    const timelines = await readTimelines(
      asker,
      dossiers.map(({ id }) => id),
    );
    yield dossiers.map((row) => recountedOf(pilot, calendar, row, timelines.get(row.id) ?? [], now));
    last = dossiers.at(-1)?.id ?? 0;
    if (dossiers.length < batchSize) return;
  }
}

/** A promise that ends before the first day touched is counted as it was. */
const statement = `
  SELECT ${dossierColumns} FROM dossiers d
  WHERE d.id > $1::int AND ${closedRank} = 0 AND d.due_at IS NOT NULL
    AND ($2::timestamptz IS NULL OR greatest(d.due_at, d.official_due_at) >= $2::timestamptz)
  ORDER BY d.id LIMIT $3::int`;

function recountedOf(
  pilot: Pilot,
  calendar: WorkingCalendar,
  row: DossierRow,
  events: readonly EventRow[],
  now: Date,
): Recounted {
  const { dossier, state } = dossierFacts(pilot, row, events);
  const found = recountOn(calendar, state, startOf(events));
  const { clock, official } = state;
  const since = clock?.since ?? row.submittedAt;
  const before = { dueAt: row.dueAt ?? since, officialDueAt: official?.dueAt ?? since };
  const after = found.recount ?? before;
  const still = clock?.state !== 'RUNNING';
  return {
    ...found,
    dossier,
    state,
    provisional: {
      before: isProvisional(pilot.calendar, since, before.dueAt),
      after: isProvisional(calendar, since, after.dueAt),
    },
    overdue: {
      before: isOverdue(before.officialDueAt, still, now),
      after: isOverdue(after.officialDueAt, still, now),
    },
  };
}

/** When the clock started: at acceptance, or when the papers reached the agency. */
function startOf(events: readonly EventRow[]): Date {
  const start = events.find(({ kind, details }) => moveOf(kind, particularsIn(details)) === 'START');
  if (!start) throw new Error('A dossier with a promise has no start of its clock.');
  return start.occurredAt;
}

/** By how many local days a promise moves; later is positive. */
export const daysMoved = ({ dossier, recount }: Recounted): number =>
  recount && dossier.dueAt ? dayOf(recount.dueAt) - dayOf(dossier.dueAt) : 0;
