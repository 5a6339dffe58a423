import { form06a } from './reports/form-06a.ts';
import { postalReport } from './reports/postal-report.ts';
import type { ReportForm } from './reports/report-form.ts';

export { type Imbalance, imbalancesOf, partsOf, type ReportCells, withSums } from './reports/cross-check.ts';
export type { Counting, Equation, ReportColumn, ReportForm } from './reports/report-form.ts';

/** The official forms by name. */
export const reportForms = { FORM_06A: form06a, POSTAL: postalReport } as const satisfies Record<
  string,
  ReportForm
>;
export type ReportName = keyof typeof reportForms;
