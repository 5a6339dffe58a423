import { closePeriod } from '@tram-ho-so/db';
import { objectionToPeriod } from '@tram-ho-so/domain/metrics';
import { NotPermitted as Forbidden } from '@tram-ho-so/domain/refusal';
import { permissionWords } from '../auth/permission-words.ts';
import { rolesThatMay } from '../auth/permissions.ts';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { PeriodInput, periodAsked } from '../schema/period-input.ts';
import {
  BooksBeingWritten,
  InvalidInput,
  NotPermitted,
  PeriodAlreadyClosed,
  PeriodNotOver,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textGiven } from '../schema/text-given.ts';
import { PeriodClose } from './period-close.ts';

const ClosePeriodInput = builder.inputType('ClosePeriodInput', {
  description: 'A period that is over.',
  fields: (t) => ({
    period: t.field({ type: PeriodInput, required: true }),
    note: t.string({ description: 'No personal data.' }),
  }),
});

builder.mutationField('closePeriod', (t) =>
  t.field({
    type: resultOf('ClosePeriodResult', PeriodClose, [
      PeriodNotOver,
      PeriodAlreadyClosed,
      BooksBeingWritten,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'CLOSE_PERIOD',
    description:
      'Freezes the figures of a period in the name of who asks. What is learnt later shows as restatements and changes nothing that was closed.',
    args: { input: t.arg({ type: ClosePeriodInput, required: true }) },
    resolve: (_root, { input }, { db, caller, pilot, now }) => {
      if (caller.kind !== 'USER')
        throw new Forbidden(permissionWords.CLOSE_PERIOD, rolesThatMay('CLOSE_PERIOD'));
      const note = input.note == null ? null : textGiven('note', input.note, 500);
      const period = periodAsked(input.period, pilot);
      const objection = objectionToPeriod(period, 'none');
      if (objection) throw objection;
      const reckoning = input.period.named?.reckoning ?? null;
      const closing = { period, reckoning, note, userId: caller.id };
      return closePeriod(db, closing, recorderOf(caller), now);
    },
  }),
);
