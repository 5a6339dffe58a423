import type { ReportName } from '@tram-ho-so/domain/reports';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { momentAsked } from '../schema/metric-args.ts';
import { type PeriodInput, periodAsked } from '../schema/period-input.ts';
import { type ReportRows, reportRows } from './build-report.ts';

export const ReportForm = builder.enumType('ReportForm', {
  description: 'Official forms.',
  values: {
    FORM_06A: { description: 'Biểu số II.06a/VPCP/KSTT | Form II.06a.' },
    POSTAL: { description: 'Báo cáo bưu chính | The postal report: three counts.' },
  },
});

export const ReportRowsOf = builder.enumType('ReportRowsOf', {
  description: 'What each row is of: FIELD as the form prints it, the others for the pilot.',
  values: Object.fromEntries(reportRows.map((name) => [name, {}])) as Record<ReportRows, object>,
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
