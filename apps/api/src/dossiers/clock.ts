import type { DossierFacts, DossierRow, EventRow } from '@tram-ho-so/db';
import { workingMinutesBetween } from '@tram-ho-so/domain/calendar';
import {
  type ClockEvent,
  type ClockReading,
  extendedDue,
  type Clock as RunningClock,
  readClock,
  type Timing as TimingName,
  timing,
} from '@tram-ho-so/domain/clock';
import { moveOf, particularsIn } from '@tram-ho-so/domain/dossier-steps';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { TimeLimitUnit, Timing } from '../schema/enums.ts';
import { ClockExtension, extensionOf } from './clock-extension.ts';
import { factsOf } from './facts.ts';
import { TimelineEvent } from './timeline.ts';

/** The clock of a dossier as people read it now. */
interface Read extends Pick<DossierFacts, 'pilot' | 'dossier' | 'terms' | 'events'> {
  readonly reading: ClockReading | undefined;
  /** The clock while it runs. */
  readonly running: RunningClock | undefined;
}

export async function clockOf(row: DossierRow, context: Context): Promise<Read> {
  const { pilot, dossier, terms, events, state } = await factsOf(row, context);
  const { clock, official } = state;
  const reading =
    clock && official
      ? readClock(context.pilot.calendar, { clock, official }, movesOf(events), context.now)
      : undefined;
  const running = clock?.state === 'RUNNING' ? clock : undefined;
  return { pilot, dossier, terms, events, reading, running };
}

function movesOf(events: readonly EventRow[]): ClockEvent[] {
  return events.flatMap(({ kind, occurredAt, details }, cause) => {
    const move = moveOf(kind, particularsIn(details));
    return move === 'NONE' ? [] : [{ move, at: occurredAt, cause }];
  });
}

const ClockState = builder.enumType('ClockState', {
  description: 'What the clock of a dossier does.',
  values: {
    NOT_STARTED: { description: 'Chưa chạy | Not started: not accepted yet.' },
    RUNNING: { description: 'Đang chạy | Running.' },
    PAUSED: { description: 'Tạm dừng | Paused: waits for the citizen.' },
    STOPPED: { description: 'Đã dừng | Stopped: processing ended.' },
  },
});

const SegmentState = builder.enumType('SegmentState', {
  description: 'What a stretch of time was for the clock.',
  values: { RUNNING: { description: 'Đang chạy | Running.' }, PAUSED: { description: 'Tạm dừng | Paused.' } },
});

type Segment = ClockReading['segments'][number] & { readonly startedBy: EventRow };

const ClockSegment = builder.objectRef<Segment>('ClockSegment').implement({
  description: 'A stretch of running or paused time.',
  fields: (t) => ({
    state: t.expose('state', { type: SegmentState }),
    from: t.expose('from', { type: 'DateTime' }),
    to: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Null while it lasts.',
      resolve: ({ to }) => to,
    }),
    workingMinutes: t.int({
      resolve: ({ from, to }, _args, { pilot, now }) =>
        workingMinutesBetween(pilot.calendar, from, to ?? now),
    }),
    startedBy: t.expose('startedBy', { type: TimelineEvent }),
  }),
});

export const Clock = builder.objectRef<Read>('Clock').implement({
  description:
    'The promise to the citizen: a budget of working time, used while it runs and kept while it is paused.',
  fields: (t) => ({
    state: t.field({ type: ClockState, resolve: ({ reading }) => reading?.state ?? 'NOT_STARTED' }),
    timeLimit: t.int({ resolve: ({ terms }) => terms.budget.quantity }),
    timeLimitUnit: t.field({ type: TimeLimitUnit, resolve: ({ terms }) => terms.budget.unit }),
    originalDueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The promise first given.',
      resolve: ({ dossier }) => dossier.originalDueAt,
    }),
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The promise now, moved by pauses and by its one extension.',
      resolve: ({ dossier }) => dossier.dueAt,
    }),
    officialDueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'The original promise moved by pauses only; official figures judge by it, whatever was extended.',
      resolve: ({ dossier }) => dossier.officialDueAt,
    }),
    extendedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When its one extension, with an apology, was made.',
      resolve: ({ dossier }) => dossier.extendedAt,
    }),
    extension: t.field({
      type: ClockExtension,
      nullable: true,
      description: 'Its one extension: the promise before, the promise it gave, when and why.',
      resolve: (read) => extensionOf(read, read.reading?.segments[0]?.from),
    }),
    waitingUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'End of the citizen’s term to bring the papers asked for (rule R9); null when none are awaited.',
      resolve: ({ dossier }) => dossier.waitingUntil,
    }),
    promisePrinted: t.boolean({
      description: 'The promise was printed on a receipt before the dossier entered, and is kept as a fact.',
      resolve: ({ dossier }) => dossier.promisePrinted,
    }),
    provisional: t.boolean({
      description: 'The promise may still move: the calendar does not answer for all its days yet.',
      resolve: ({ reading }) => reading?.provisional ?? false,
    }),
    overdue: t.boolean({
      description: 'Past the original promise moved by pauses only: an extension hides no delay.',
      resolve: ({ reading }) => reading?.overdue ?? false,
    }),
    pastPromise: t.boolean({
      description: 'Past the promise now.',
      resolve: ({ reading }) => reading?.pastPromise ?? false,
    }),
    timing: t.field({
      type: Timing,
      nullable: true,
      description: 'Against the original promise moved by pauses only; null until its result is ready.',
      resolve: ({ dossier }) => timingOf(dossier, dossier.officialDueAt),
    }),
    timingOfPromise: t.field({
      type: Timing,
      nullable: true,
      description: 'Against the promise as extended; null until its result is ready.',
      resolve: ({ dossier }) => timingOf(dossier, dossier.dueAt),
    }),
    remainingMinutes: t.int({
      nullable: true,
      description: 'Working minutes left of the promise now; negative when it is broken.',
      resolve: ({ reading }) => reading?.remainingMinutes,
    }),
    officialRemainingMinutes: t.int({
      nullable: true,
      description:
        'Working minutes left of the promise moved by pauses only; negative when late, also while an extension has time left.',
      resolve: ({ reading }) => reading?.officialRemainingMinutes,
    }),
    usedMinutes: t.int({ resolve: ({ reading }) => reading?.usedMinutes ?? 0 }),
    remainingDays: t.int({
      nullable: true,
      description: 'Days left, for promises in days.',
      resolve: ({ reading }) => reading?.remainingDays,
    }),
    previewExtension: t.field({
      type: 'DateTime',
      nullable: true,
      deprecationReason:
        '`NextStep.extensions` tells every extension within the limit with its date. Last day: 2027-02-28.',
      description:
        'The promise as an extension by so many working days would make it; null where no promise runs or the days are no extension.',
      args: { days: t.arg.int({ required: true, description: '1 to 60 working days.' }) },
      resolve: ({ running }, { days }, { pilot }) =>
        running && days >= 1 && days <= 60 ? extendedDue(pilot.calendar, running, days) : null,
    }),
    segments: t.field({ type: [ClockSegment], resolve: (read) => segmentsOf(read) }),
  }),
});

function timingOf({ status, finishedAt }: DossierRow, dueAt: Date | null): TimingName | null {
  const isResolved = status === 'RESOLVED' || status === 'RETURNED';
  return isResolved && finishedAt ? timing(dueAt, finishedAt) : null;
}

function segmentsOf({ reading, events }: Read): Segment[] {
  return (reading?.segments ?? []).flatMap((segment) => {
    const startedBy = events[segment.cause];
    return startedBy ? [{ ...segment, startedBy }] : [];
  });
}
