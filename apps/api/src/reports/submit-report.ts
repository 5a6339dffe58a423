import { recordSubmission } from '@tram-ho-so/db';
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
import { buildReport, isOfClose } from './build-report.ts';
import { ReportForm, ReportRowsOf, reportAsked } from './report-asked.ts';
import { ReportSubmission } from './report-submission.ts';

const SubmitReportInput = builder.inputType('SubmitReportInput', {
  description: 'A form of a period that is over.',
  fields: (t) => ({
    form: t.field({ type: ReportForm, required: true }),
    period: t.field({ type: PeriodInput, required: true }),
    rows: t.field({ type: ReportRowsOf, required: true, defaultValue: 'FIELD' }),
    asOf: t.field({
      type: 'DateTime',
      description: 'The moment of the file that was handed in; left out: now.',
    }),
    note: t.string({ description: 'E.g. to whom; no personal data.' }),
  }),
});

builder.mutationField('submitReport', (t) =>
  t.field({
    type: resultOf('SubmitReportResult', ReportSubmission, [PeriodNotOver, NotPermitted, InvalidInput]),
    allow: 'CLOSE_PERIOD',
    description:
      'Keeps the form as it stood at `asOf` as handed in, with the close it rested on; later forms of the period say which cells changed since and by which dossiers.',
    args: { input: t.arg({ type: SubmitReportInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      if (caller.kind !== 'USER')
        throw new Forbidden(permissionWords.CLOSE_PERIOD, rolesThatMay('CLOSE_PERIOD'));
      const which = reportAsked(input, context);
      const ends = instantAt(dayOfIso(which.period.to) + 1, 0);
      if (ends > which.asOf) throw new NotOver(new Date(ends.getTime() - 1));
      const report = await buildReport(db, which);
      const submitting = {
        which,
        asOf: which.asOf,
        counted: report.counted,
        closeId: isOfClose(report) ? (report.close?.id ?? null) : null,
        note: textOrNull('note', input.note, 500),
        userId: caller.id,
      };
      return recordSubmission(db, submitting, recorderOf(caller), now);
    },
  }),
);
