import { calendarOfEvent, type DossierFacts, type EventRow } from '@tram-ho-so/db';
import { workingMinutesBetween } from '@tram-ho-so/domain/calendar';
import { foldEvents, particularsIn } from '@tram-ho-so/domain/dossier-steps';
import { builder } from '../schema/builder.ts';
import { TimelineEvent } from './timeline.ts';

interface Extension {
  readonly event: EventRow;
  readonly promisedBefore: Date;
  readonly promisedAgain: Date;
  /** The clock's first moment. */
  readonly startedAt: Date;
}

/** The extension of a clock that started at a moment; null without one. */
export function extensionOf(
  { pilot, terms, events }: Pick<DossierFacts, 'pilot' | 'terms' | 'events'>,
  startedAt: Date | undefined,
): Extension | null {
  const index = events.findIndex(({ kind }) => kind === 'EXTENDED');
  const event = events[index];
  if (!event || !startedAt) return null;
  const before = foldEvents(terms, events.slice(0, index), ({ id }) => calendarOfEvent(pilot, id));
  const promisedAgain = particularsIn(event.details).extendedDueAt;
  if (!before.dueAt || !promisedAgain) return null;
  return { event, promisedBefore: before.dueAt, promisedAgain, startedAt };
}

export const ClockExtension = builder.objectRef<Extension>('ClockExtension').implement({
  description: 'The one extension of a promise, made with an apology (form 04).',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', resolve: ({ event }) => event.occurredAt }),
    promisedBefore: t.expose('promisedBefore', {
      type: 'DateTime',
      description: 'The promise as it stood when it was extended.',
    }),
    promisedAgain: t.expose('promisedAgain', {
      type: 'DateTime',
      description: 'The promise it gave, as the letter says it; later pauses move `Clock.dueAt` on.',
    }),
    afterMinutes: t.int({
      description: 'Working minutes from the start of the clock to it, paused ones included.',
      resolve: ({ event, startedAt }, _args, { pilot }) =>
        workingMinutesBetween(pilot.calendar, startedAt, event.occurredAt),
    }),
    event: t.expose('event', { type: TimelineEvent, description: 'Who made it, and why.' }),
  }),
});
