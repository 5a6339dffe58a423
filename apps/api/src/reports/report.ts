import type { ReportSubmission as Submission } from '@tram-ho-so/db';
import {
  type ReportColumn as Column,
  type Counting,
  type ReportName,
  reportForms,
} from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { Assistance, ReturnChannel, SubmissionChannel } from '../schema/enums.ts';
import { momentAsked } from '../schema/metric-args.ts';
import { SaidText } from '../schema/metric-definition.ts';
import { BehindPart, MetricId } from '../schema/metric-enums.ts';
import { nameOfUser } from '../schema/names.ts';
import { PeriodInput, periodAsked } from '../schema/period-input.ts';
import {
  type BuiltReport,
  type BuiltRow,
  buildReport,
  type ChangedCell,
  type ReportRows,
  reportRows,
} from './build-report.ts';

export const ReportForm = builder.enumType('ReportForm', {
  description: 'Official forms (brief 6.2).',
  values: {
    FORM_06A: { description: 'Biểu số II.06a/VPCP/KSTT | Form II.06a.' },
    POSTAL: { description: 'Báo cáo bưu chính | The postal report: three counts.' },
  },
});

export const ReportRowsOf = builder.enumType('ReportRowsOf', {
  description: 'What each row is of: FIELD as the form prints it, the others for the pilot.',
  values: Object.fromEntries(reportRows.map((name) => [name, {}])) as Record<ReportRows, object>,
});

const ReportBehind = builder.objectRef<Counting['behind']>('ReportBehind').implement({
  description: 'What `drillDown` takes for the dossiers behind a digit, with the filter narrowed to the row.',
  fields: (t) => ({
    metric: t.expose('metric', { type: MetricId }),
    which: t.expose('which', { type: BehindPart }),
    channel: t.field({
      type: [SubmissionChannel],
      nullable: true,
      resolve: ({ channel }) => channel && [...channel],
    }),
    returnChannel: t.field({
      type: [ReturnChannel],
      nullable: true,
      resolve: ({ returnedHome }) => (returnedHome ? ['HOME_BCCI' as const] : null),
    }),
    assistance: t.field({ type: [Assistance], nullable: true, resolve: () => null }),
  }),
});

const ReportColumn = builder.objectRef<Column>('ReportColumn').implement({
  description: 'A column under its printed number.',
  fields: (t) => ({
    number: t.exposeInt('number'),
    heading: t.field({ type: SaidText, resolve: ({ heading }) => heading }),
    group: t.field({ type: SaidText, nullable: true, resolve: ({ group }) => group }),
    sumOf: t.exposeIntList('sumOf', {
      nullable: true,
      description: 'Columns it adds; null when it is counted.',
    }),
    beside: t.boolean({
      description: 'Shown beside the form, not of it.',
      resolve: ({ beside }) => beside ?? false,
    }),
    behind: t.field({ type: ReportBehind, nullable: true, resolve: ({ counts }) => counts?.behind }),
  }),
});

interface Line {
  readonly report: BuiltReport;
  readonly row: BuiltRow | null;
}

const cellsIn = ({ report, row }: Line) => row?.cells ?? report.total;

const ReportRow = builder.objectRef<Line>('ReportRow').implement({
  description: 'A row of a form.',
  fields: (t) => ({
    code: t.string({
      nullable: true,
      description: 'Null in the total, or where the dossiers have none.',
      resolve: ({ row }) => row?.code,
    }),
    label: t.field({
      type: SaidText,
      resolve: ({ row }): Said => row?.label ?? { vi: 'Tổng cộng', en: 'Total' },
    }),
    cells: t.intList({
      description: 'In the order of the columns.',
      resolve: (line) =>
        reportForms[line.report.asked.form].columns.map(({ number }) => cellsIn(line).get(number) ?? 0),
    }),
  }),
});

const ReportImbalance = builder
  .objectRef<{ label: Said; column: number; sumOf: readonly number[]; stands: number; adds: number }>(
    'ReportImbalance',
  )
  .implement({
    description: 'A row in which the columns do not add up.',
    fields: (t) => ({
      label: t.field({ type: SaidText, resolve: ({ label }) => label }),
      column: t.exposeInt('column'),
      sumOf: t.intList({ resolve: ({ sumOf }) => [...sumOf] }),
      stands: t.exposeInt('stands'),
      adds: t.exposeInt('adds'),
    }),
  });

const ReportChange = builder.objectRef<ChangedCell>('ReportChange').implement({
  description: 'A cell that is not what was handed in last.',
  fields: (t) => ({
    label: t.field({ type: SaidText, resolve: ({ label }) => label }),
    column: t.exposeInt('column'),
    submitted: t.exposeInt('submitted'),
    now: t.exposeInt('now'),
  }),
});

export const ReportSubmission = builder.objectRef<Submission>('ReportSubmission').implement({
  description: 'That a form was handed in, with the cells it had then.',
  fields: (t) => ({
    id: t.exposeID('id'),
    asOf: t.expose('asOf', { type: 'DateTime' }),
    sha256: t.exposeString('sha256'),
    note: t.exposeString('note', { nullable: true }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime' }),
    submittedBy: t.string({
      nullable: true,
      resolve: ({ submittedById }, _args, context) => nameOfUser(context, submittedById),
    }),
  }),
});

const Report = builder.objectRef<BuiltReport>('Report').implement({
  description: 'An official form, counted at a moment.',
  fields: (t) => ({
    title: t.field({ type: SaidText, resolve: ({ asked }) => reportForms[asked.form].title }),
    from: t.field({ type: 'Date', resolve: ({ asked }) => asked.period.from }),
    to: t.field({ type: 'Date', resolve: ({ asked }) => asked.period.to }),
    asOf: t.field({ type: 'DateTime', resolve: ({ asked }) => asked.asOf }),
    columns: t.field({ type: [ReportColumn], resolve: ({ asked }) => [...reportForms[asked.form].columns] }),
    rows: t.field({ type: [ReportRow], resolve: (report) => report.rows.map((row) => ({ report, row })) }),
    total: t.field({ type: ReportRow, resolve: (report) => ({ report, row: null }) }),
    imbalances: t.field({
      type: [ReportImbalance],
      description: 'Empty when every equation of the form holds in every row.',
      resolve: ({ imbalances, rows }) =>
        imbalances.map((each) => ({
          ...each,
          label: rows.find(({ key }) => key === each.row && each.row !== null)?.label ?? {
            vi: 'Tổng cộng',
            en: 'Total',
          },
        })),
    }),
    simulated: t.exposeInt('simulated', {
      description: 'Of the dossiers counted, those that are simulated.',
    }),
    notes: t.field({ type: [SaidText], resolve: ({ asked }) => [...reportForms[asked.form].notes] }),
    submission: t.field({
      type: ReportSubmission,
      nullable: true,
      description: 'The last one of this form, period and rows.',
      resolve: ({ submission }) => submission,
    }),
    changes: t.field({
      type: [ReportChange],
      description: 'Since the last submission.',
      resolve: ({ changes }) => [...changes],
    }),
    closedVersion: t.int({
      nullable: true,
      description: 'Version of the close of the period.',
      resolve: ({ close }) => close?.version,
    }),
    closedSha256: t.string({ nullable: true, resolve: ({ close }) => close?.sha256 }),
  }),
});

interface Args {
  readonly form: ReportName;
  readonly period: typeof PeriodInput.$inferInput;
  readonly rows: ReportRows;
  readonly asOf?: Date | null | undefined;
}

/** What was asked for, in the words of the books. */
export const reportAsked = ({ form, period, rows, asOf }: Args, { caller, pilot, now }: Context) => ({
  form,
  period: periodAsked(period, pilot),
  rows,
  filter: {},
  asOf: momentAsked(asOf, now),
  visibility: visibilityOf(caller, pilot),
});

builder.queryField('report', (t) =>
  t.field({
    type: Report,
    allow: 'READ_CLOSES',
    description:
      'An official form for a period, in its column order; `/api/reports/06a.xlsx` and `.pdf` print it.',
    args: {
      form: t.arg({ type: ReportForm, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      rows: t.arg({ type: ReportRowsOf, required: true, defaultValue: 'FIELD' }),
      asOf: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
    },
    resolve: (_root, args, context) => buildReport(context.db, reportAsked(args, context)),
  }),
);
