import type { EventRow } from '@tram-ho-so/db';
import { dossierEventKindWords } from '@tram-ho-so/domain/vocabulary';
import { builder } from '../schema/builder.ts';
import { type Entry, JournalEntry, journalBook } from '../schema/journal.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { formNumberOf, TimelineEvent, timelineOf } from './timeline.ts';

interface CounterEntry extends Entry {
  readonly event: EventRow;
}

const clockKinds: readonly EventRow['kind'][] = ['EXTENDED', 'PROMISE_RECOUNTED'];

builder.objectRef<CounterEntry>('CounterEntry').implement({
  description: 'A step of the dossier.',
  interfaces: [JournalEntry],
  fields: (t) => ({ event: t.field({ type: TimelineEvent, resolve: ({ event }) => event }) }),
});

journalBook(async (dossier, context) =>
  (await timelineOf(dossier, context)).map((event): CounterEntry => {
    const words = dossierEventKindWords[event.kind];
    const note = event.details?.note;
    return {
      type: 'CounterEntry',
      at: event.occurredAt,
      source: clockKinds.includes(event.kind) ? 'CLOCK' : 'COUNTER',
      titleVi: words.vi,
      titleEn: words.en,
      actor: event.actorName ?? rowOf(context.pilot.organisations, event.organisationId).nameVi,
      place: event.place,
      branchId: event.branchId,
      note: typeof note === 'string' ? note : null,
      formNumber: formNumberOf(event.kind),
      event,
    };
  }),
);
