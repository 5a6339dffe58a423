import {
  type ReportColumn as Column,
  type Counting,
  partsOf,
  type ReportForm as ReportFormOf,
  reportForms,
} from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from '../schema/builder.ts';
import { Assistance, ReturnChannel, SubmissionChannel } from '../schema/enums.ts';
import { SaidText } from '../schema/metric-definition.ts';
import { BehindPart, MetricId } from '../schema/metric-enums.ts';
import { PeriodInput } from '../schema/period-input.ts';
import { type BuiltReport, buildReport, isOfClose } from './build-report.ts';
import { ReportForm, ReportRowsOf, reportAsked } from './report-asked.ts';
import type { ChangedCell } from './report-changes.ts';
import { ReportMovedPage, reportMovedPage } from './report-moved.ts';
import { type NamedRow, totalName } from './report-names.ts';
import { sayClose } from './report-sayings.ts';
import { ReportSubmission } from './report-submission.ts';

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

interface PrintedColumn {
  readonly form: ReportFormOf;
  readonly column: Column;
}

const formOf = ({ asked }: BuiltReport): ReportFormOf => reportForms[asked.form];

const ReportColumn = builder.objectRef<PrintedColumn>('ReportColumn').implement({
  description: 'A column under its printed number, counted by itself.',
  fields: (t) => ({
    number: t.int({ resolve: ({ column }) => column.number }),
    heading: t.field({ type: SaidText, resolve: ({ column }) => column.heading }),
    group: t.field({ type: SaidText, nullable: true, resolve: ({ column }) => column.group }),
    sumOf: t.intList({
      nullable: true,
      description: 'Columns that must add up to it; null when none do.',
      resolve: ({ form, column }) => {
        const parts = partsOf(form, column.number);
        return parts.length > 0 ? [...parts] : null;
      },
    }),
    beside: t.boolean({
      description: 'Shown beside the form, not of it.',
      resolve: ({ column }) => column.beside ?? false,
    }),
    behind: t.field({ type: ReportBehind, nullable: true, resolve: ({ column }) => column.counts.behind }),
  }),
});

interface Line {
  readonly report: BuiltReport;
  readonly row: NamedRow | null;
}

const ReportRow = builder.objectRef<Line>('ReportRow').implement({
  description: 'A row of a form.',
  fields: (t) => ({
    code: t.string({
      nullable: true,
      description: 'Null in the total, or where the dossiers have none.',
      resolve: ({ row }) => row?.code,
    }),
    label: t.field({ type: SaidText, resolve: ({ row }): Said => row?.label ?? totalName }),
    cells: t.intList({
      description: 'In the order of the columns.',
      resolve: ({ report, row }) => {
        const cells = row?.cells ?? report.total;
        return formOf(report).columns.map(({ number }) => cells.get(number) ?? 0);
      },
    }),
  }),
});

const ReportImbalance = builder
  .objectRef<{ label: Said; column: number; sumOf: readonly number[]; stands: number; adds: number }>(
    'ReportImbalance',
  )
  .implement({
    description: 'A row in which the columns do not add up, or a total that is not the sum of the rows.',
    fields: (t) => ({
      label: t.field({ type: SaidText, resolve: ({ label }) => label }),
      column: t.exposeInt('column'),
      sumOf: t.intList({
        description: 'Empty where the total is not the sum of the rows.',
        resolve: ({ sumOf }) => [...sumOf],
      }),
      stands: t.exposeInt('stands'),
      adds: t.exposeInt('adds'),
    }),
  });

const ReportChange = builder.objectRef<ChangedCell>('ReportChange').implement({
  description: 'A cell that is not what was handed in last; sums and the total row too.',
  fields: (t) => ({
    code: t.string({
      nullable: true,
      description: 'Code of its row; null in the total, or where the dossiers have none.',
      resolve: ({ code }) => code,
    }),
    isTotal: t.exposeBoolean('isTotal', { description: 'It stands in the total row.' }),
    label: t.field({ type: SaidText, resolve: ({ label }) => label }),
    column: t.exposeInt('column'),
    submitted: t.exposeInt('submitted'),
    now: t.exposeInt('now', { description: 'In this form.' }),
  }),
});

const Report = builder.objectRef<BuiltReport>('Report').implement({
  description:
    'An official form as the books knew it at a moment: nothing recorded, closed or handed in later changes it.',
  fields: (t) => ({
    title: t.field({ type: SaidText, resolve: (report) => formOf(report).title }),
    from: t.field({ type: 'Date', resolve: ({ asked }) => asked.period.from }),
    to: t.field({ type: 'Date', resolve: ({ asked }) => asked.period.to }),
    asOf: t.field({ type: 'DateTime', resolve: ({ asked }) => asked.asOf }),
    columns: t.field({
      type: [ReportColumn],
      resolve: (report) => {
        const form = formOf(report);
        return form.columns.map((column) => ({ form, column }));
      },
    }),
    rows: t.field({ type: [ReportRow], resolve: (report) => report.rows.map((row) => ({ report, row })) }),
    total: t.field({
      type: ReportRow,
      description: 'Counted over all dossiers, not added up from the rows.',
      resolve: (report) => ({ report, row: null }),
    }),
    imbalances: t.field({
      type: [ReportImbalance],
      description:
        'Empty when every equation of the form holds in every row and every total is the sum of its rows.',
      resolve: ({ imbalances, rows }) =>
        imbalances.map((each) => ({
          ...each,
          label: each.row === null ? totalName : (rows[each.row]?.label ?? totalName),
        })),
    }),
    simulated: t.int({
      description: 'Of the dossiers counted, those that are simulated.',
      resolve: ({ counted }) => counted.simulated,
    }),
    notes: t.field({ type: [SaidText], resolve: (report) => [...formOf(report).notes] }),
    submission: t.field({
      type: ReportSubmission,
      nullable: true,
      description:
        'The last one of this form, period and rows that was of an earlier moment and known at this one.',
      resolve: ({ submission }) => submission,
    }),
    changes: t.field({
      type: [ReportChange],
      description: 'Since that submission.',
      resolve: ({ changes }) => [...changes],
    }),
    moved: t.field({
      type: ReportMovedPage,
      description: 'The dossiers that changed cells since that submission, each with the events learnt.',
      args: { first: t.arg.int({ required: true, defaultValue: 25 }), after: t.arg.string() },
      resolve: (report, page, { db }) => reportMovedPage(db, report, page),
    }),
    closedVersion: t.int({
      nullable: true,
      description: 'Version of the newest close of the period at this moment.',
      resolve: ({ close }) => close?.version,
    }),
    closedAsOf: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'The moment of that close; the form of that moment has its figures.',
      resolve: ({ close }) => close?.asOf,
    }),
    closedSha256: t.string({
      nullable: true,
      description: 'Digest of that close, when the figures of this form are of its moment.',
      resolve: (report) => (isOfClose(report) ? report.close?.sha256 : null),
    }),
    closeSaid: t.field({
      type: SaidText,
      description: 'How these figures stand to the close of the period, or that it is not over.',
      resolve: sayClose,
    }),
  }),
});

builder.queryField('report', (t) =>
  t.field({
    type: Report,
    allow: 'READ_CLOSES',
    description:
      'An official form for a period, in its column order; `/api/reports/06a.xlsx` and `.pdf` print it, the same bytes for the same `asOf`.',
    args: {
      form: t.arg({ type: ReportForm, required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      rows: t.arg({ type: ReportRowsOf, required: true, defaultValue: 'FIELD' }),
      asOf: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
    },
    resolve: (_root, args, context) => buildReport(context.db, reportAsked(args, context)),
  }),
);
