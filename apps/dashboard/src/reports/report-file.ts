import type { ReportForm, ReportRowsOf } from '../api/generated/graphql.ts';

interface Printed {
  readonly form: ReportForm;
  readonly rows: ReportRowsOf;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

const doors = { FORM_06A: '06a', POSTAL: 'postal' } as const satisfies Record<ReportForm, string>;

/** The file of a form at its moment: what the screen shows, and the same bytes on any later day. */
export function reportFile({ form, rows, from, to, asOf }: Printed, kind: 'xlsx' | 'pdf'): string {
  return `/api/reports/${doors[form]}.${kind}?${new URLSearchParams({ from, to, rows, asOf })}`;
}
