import { listSubmissions, recordSubmission } from '@tram-ho-so/db';
import { dayOfIso, instantAt } from '@tram-ho-so/domain/calendar';
import { NotPermitted as Forbidden, PeriodNotOver as NotOver } from '@tram-ho-so/domain/refusal';
import { permissionWords } from '../auth/permission-words.ts';
import { rolesThatMay } from '../auth/permissions.ts';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { InvalidInput, NotPermitted, PeriodNotOver } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textOrNull } from '../schema/text-given.ts';
import { buildReport } from './build-report.ts';
import { ReportForm, ReportRowsOf, ReportSubmission, reportAsked } from './report.ts';

const SubmitReportInput = builder.inputType('SubmitReportInput', {
  description: 'A form of a period that is over.',
  fields: (t) => ({
    form: t.field({ type: ReportForm, required: true }),
    period: t.field({ type: PeriodInput, required: true }),
    rows: t.field({ type: ReportRowsOf, required: true, defaultValue: 'FIELD' }),
    note: t.string({ description: 'E.g. to whom; no personal data.' }),
  }),
});

builder.mutationField('submitReport', (t) =>
  t.field({
    type: resultOf('SubmitReportResult', ReportSubmission, [PeriodNotOver, NotPermitted, InvalidInput]),
    allow: 'CLOSE_PERIOD',
    description:
      'Keeps the form as it is now as handed in; later forms of the period say what changed since.',
    args: { input: t.arg({ type: SubmitReportInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      if (caller.kind !== 'USER')
        throw new Forbidden(permissionWords.CLOSE_PERIOD, rolesThatMay('CLOSE_PERIOD'));
      const which = reportAsked(input, context);
      const ends = instantAt(dayOfIso(which.period.to) + 1, 0);
      if (ends > now) throw new NotOver(new Date(ends.getTime() - 1));
      const { counted } = await buildReport(db, which);
      const note = textOrNull('note', input.note, 500);
      const submitting = { which, asOf: which.asOf, rows: counted, note, userId: caller.id };
      return recordSubmission(db, submitting, recorderOf(caller), now);
    },
  }),
);

builder.queryField('reportSubmissions', (t) =>
  t.field({
    type: [ReportSubmission],
    allow: 'READ_CLOSES',
    description: 'The last 50 submissions of a form, period and kind of rows, the newest first.',
    args: {
      form: t.arg({ type: ReportForm, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      rows: t.arg({ type: ReportRowsOf, required: true, defaultValue: 'FIELD' }),
    },
    resolve: (_root, args, context) => listSubmissions(context.db, reportAsked(args, context)),
  }),
);
