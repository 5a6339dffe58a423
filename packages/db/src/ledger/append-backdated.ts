import {
  applyEvent,
  type DossierState,
  leadsTo,
  type PromiseTerms,
  stepOf,
  unopened,
} from '@tram-ho-so/domain/dossier-steps';
import { IllegalStep } from '@tram-ho-so/domain/refusal';
import type { DossierEventKind } from '@tram-ho-so/domain/vocabulary';
import type { DossierRow } from '../dossiers/dossier-row.ts';
import { calendarOfEvent } from '../pilot/past-calendars.ts';
import type { Pilot } from '../pilot/pilot.ts';
import type { Asker } from '../pool/ask.ts';
import { type DerivedVersion, type Seen, writeAppend } from './append-events.ts';
import type { Recording } from './opening.ts';

/** An event already in the books. */
export interface BookedEvent {
  readonly id: number;
  readonly version: number;
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** An event learnt of late. */
export interface LateEvent {
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  readonly recording: Recording;
}

export interface BackdatedAppend {
  readonly seen: Seen;
  readonly terms: PromiseTerms;
  readonly pilot: Pick<Pilot, 'calendar' | 'pastCalendars'>;
  /** Every event of the dossier. */
  readonly booked: readonly BookedEvent[];
  /** In the order they happened. */
  readonly late: readonly LateEvent[];
  readonly pilotRevision?: number | undefined;
}

type Placed = (BookedEvent | LateEvent) & { readonly order: number };

/**
 * Appends events that happened before others in the books. What was recorded stays; versions for this and every later
 * business moment are derived again and appended, so the past as it was known then can still be read.
 * Throws IllegalStep when an event could not have followed the one before it, StaleDossier when the dossier has moved.
 */
export async function appendBackdated(asker: Asker, append: BackdatedAppend): Promise<DossierRow> {
  const { seen, terms, pilot, booked, late, pilotRevision } = append;
  const placed = inBusinessOrder(booked, late, seen.version);
  const firstLate = placed.findIndex((event) => 'recording' in event);
  const states = fold(placed, terms, pilot);
  const recordedAt = late.at(-1)?.recording.recordedAt;
  const state = states.at(-1);
  if (!recordedAt || !state) throw new RangeError('There is no event to append.');
  const before = (index: number) => states[index - 1] ?? unopened(terms);
  const versions = placed.slice(firstLate).map(
    (event, offset): DerivedVersion => ({
      occurredAt: event.occurredAt,
      recordedAt,
      state: states[firstLate + offset] ?? unopened(terms),
      event: 'recording' in event ? { version: event.order } : { id: event.id },
    }),
  );
  const events = placed.flatMap((event, index) => {
    if (!('recording' in event)) return [];
    const { kind, occurredAt, recording } = event;
    const state = states[index] ?? unopened(terms);
    const from = before(index).status;
    const taken = { kind, from, to: leadsTo(kind, from), occurredAt, phase: null, details: null, state };
    return [{ taken, recording, order: event.order }];
  });
  const ordered = events.toSorted((a, b) => a.order - b.order);
  return writeAppend(asker, { seen, events: ordered, versions, state, recordedAt, pilotRevision });
}

/** Business order: when it happened, then the order of the records; late events take the next versions. */
function inBusinessOrder(
  booked: readonly BookedEvent[],
  late: readonly LateEvent[],
  lastVersion: number,
): Placed[] {
  const all: Placed[] = [
    ...booked.map((event) => ({ ...event, order: event.version })),
    ...late.map((event, index) => ({ ...event, order: lastVersion + index + 1 })),
  ];
  return all.sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || a.order - b.order);
}

function fold(
  placed: readonly Placed[],
  terms: PromiseTerms,
  pilot: BackdatedAppend['pilot'],
): DossierState[] {
  const states: DossierState[] = [];
  let state = unopened(terms);
  for (const event of placed) {
    const { from } = stepOf(event.kind);
    if (!from.includes(state.status)) {
      throw new IllegalStep(
        event.kind,
        state.status ?? undefined,
        from.map((status) => status ?? undefined),
      );
    }
    const calendar = 'recording' in event ? pilot.calendar : calendarOfEvent(pilot, event.id);
    state = applyEvent(state, event, calendar);
    states.push(state);
  }
  return states;
}
