import { type CalendarPreview, daysMoved, previewCalendarChange, type Recounted } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../schema/page.ts';
import { Dossier } from '../schema/refs.ts';
import { CalendarChangeInput, readCalendarEdit } from './calendar-change-input.ts';

const PreviewedMove = builder.objectRef<Recounted>('PreviewedMove').implement({
  description: 'An open promise that an edit of the calendar would move.',
  fields: (t) => ({
    dossier: t.field({ type: Dossier, resolve: ({ dossier }) => dossier }),
    fromDueAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ dossier }) => dossier.dueAt }),
    toDueAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ recount }) => recount?.dueAt }),
    days: t.int({ description: 'Local days; later is positive.', resolve: daysMoved }),
    provisional: t.boolean({
      description: 'The promise would still be provisional.',
      resolve: ({ provisional }) => provisional.after,
    }),
  }),
});

const MovedBy = builder.objectRef<CalendarPreview['movedBy'][number]>('MovedBy').implement({
  description: 'How many promises move by so many days.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'Local days; 0 moves within the day.' }),
    count: t.exposeInt('count'),
  }),
});

const Preview = builder.objectRef<CalendarPreview & { after: unknown }>('CalendarChangePreview').implement({
  description: 'What an edit of the calendar would do to the open promises; nothing is written.',
  fields: (t) => ({
    calendarVersion: t.exposeInt('calendarVersion', {
      description: 'Pass it to `changeCalendar` as `seenVersion`.',
    }),
    moved: t.exposeInt('moved', { description: 'Open promises that move.' }),
    movedBy: t.field({ type: [MovedBy], resolve: ({ movedBy }) => [...movedBy] }),
    minDays: t.int({ nullable: true, resolve: ({ movedBy }) => movedBy[0]?.days }),
    medianDays: t.exposeInt('medianDays', { nullable: true }),
    maxDays: t.int({ nullable: true, resolve: ({ movedBy }) => movedBy.at(-1)?.days }),
    keptAsPrinted: t.exposeInt('keptAsPrinted', {
      description:
        'Promises that the calendar would move, but that are printed on a receipt from before they entered, and kept.',
    }),
    becomeProvisional: t.exposeInt('becomeProvisional'),
    becomeFirm: t.exposeInt('becomeFirm', { description: 'Promises that are no longer provisional.' }),
    becomeOverdue: t.exposeInt('becomeOverdue'),
    ceaseOverdue: t.exposeInt('ceaseOverdue'),
    moves: t.field({ type: [PreviewedMove], resolve: ({ moves }) => [...moves] }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ moves, hasNextPage, after }) => ({
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: moves[0] ? idCursor(moves[0].dossier.id) : null,
        endCursor: moves.length > 0 ? idCursor(moves.at(-1)?.dossier.id ?? 0) : null,
      }),
    }),
  }),
});

builder.queryField('previewCalendarChange', (t) =>
  t.field({
    type: Preview,
    allow: 'CHANGE_CALENDAR',
    description: 'Which open promises an edit of the calendar would move, and by how much.',
    args: {
      change: t.arg({ type: CalendarChangeInput, required: true }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
    },
    resolve: async (_root, { change, first, after }, { db, pilot, now }) => {
      const edit = readCalendarEdit(change, pilot);
      const afterId = after == null ? undefined : readIdCursor(after);
      return { ...(await previewCalendarChange(db, { edit, first: pageSize(first), afterId, now })), after };
    },
  }),
);
