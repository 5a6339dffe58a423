import { listSubmissions, type ReportSubmission as Submission } from '@tram-ho-so/db';
import { builder } from '../schema/builder.ts';
import { nameOfUser } from '../schema/names.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { ReportForm, ReportRowsOf, reportAsked } from './report-asked.ts';

export const ReportSubmission = builder.objectRef<Submission>('ReportSubmission').implement({
  description:
    'That a form was handed in, with the cells it had. Its file is the form asked for at its `asOf`.',
  fields: (t) => ({
    id: t.exposeID('id'),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'The moment its figures are of.' }),
    sha256: t.exposeString('sha256', {
      description: 'Of form, period, rows, moment and every cell that was handed in.',
    }),
    note: t.exposeString('note', { nullable: true }),
    closeVersion: t.int({
      nullable: true,
      description: 'Version of the close it rested on; null when its figures are of no close.',
      resolve: ({ close }) => close?.version,
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
    submittedBy: t.string({
      nullable: true,
      resolve: ({ submittedById }, _args, context) => nameOfUser(context, submittedById),
    }),
  }),
});

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
