import { changeCalendar, findCalendarChange } from '@tram-ho-so/db';
import { organisationOf } from '../auth/acting.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { readReason } from '../schema/calendar-reason.ts';
import { InvalidInput, NotPermitted, ReasonRequired, StaleVersion } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { CalendarChange } from './calendar-change.ts';
import { CalendarChangeInput, readCalendarEdit } from './calendar-change-input.ts';

const ChangeCalendarInput = builder.inputType('ChangeCalendarInput', {
  description: 'An edit of the working calendar, why, and on which calendar it was decided.',
  fields: (t) => ({
    change: t.field({ type: CalendarChangeInput, required: true }),
    reason: t.string({ required: true, description: 'Kept in the journal, at most 500 characters.' }),
    seenVersion: t.int({
      required: true,
      description: '`CalendarChangePreview.calendarVersion` as you saw it.',
    }),
  }),
});

const what = permissionWords.CHANGE_CALENDAR;

builder.mutationField('changeCalendar', (t) =>
  t.field({
    type: resultOf('ChangeCalendarResult', CalendarChange, [
      StaleVersion,
      ReasonRequired,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'CHANGE_CALENDAR',
    description:
      'Edits the working calendar and counts every open promise again, each move an event of its dossier. Finished dossiers and promises printed before they entered stay.',
    args: { input: t.arg({ type: ChangeCalendarInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      const changed = await changeCalendar(db, {
        edit: readCalendarEdit(input.change, context.pilot),
        reason: readReason(input.reason),
        seenVersion: input.seenVersion,
        actor: recorderOf(caller),
        organisationId: organisationOf(caller, what),
        now,
      });
      context.pilot = await db.pilotBook.current();
      const change = await findCalendarChange(db, changed.id);
      if (!change) throw new Error(`Calendar change ${changed.id} is not in the books.`);
      return change;
    },
  }),
);
