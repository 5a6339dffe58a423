import { form06a } from './reports/form-06a.ts';
import { postalReport } from './reports/postal-report.ts';
import type { ReportForm } from './reports/report-form.ts';

export {
  type CountedCells,
  type Imbalance,
  imbalancesOf,
  type ReportCells,
  totalOf,
  withSums,
} from './reports/cross-check.ts';
export type { Counting, ReportColumn, ReportForm } from './reports/report-form.ts';

/** The official forms by name. */
export const reportForms = { FORM_06A: form06a, POSTAL: postalReport } as const satisfies Record<
  string,
  ReportForm
>;
export type ReportName = keyof typeof reportForms;
