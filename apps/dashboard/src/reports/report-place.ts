import type { ReportForm, ReportRowsOf } from '../api/generated/graphql.ts';
import { addressOf, type MetricPlace, placeIn } from '../metrics/metric-place.ts';

export const reportForms = ['FORM_06A', 'POSTAL'] as const satisfies readonly ReportForm[];
export const reportRows = [
  'FIELD',
  'BRANCH',
  'PROCEDURE',
  'PHASE',
  'WARD',
  'POSTAL_UNIT',
] as const satisfies readonly ReportRowsOf[];

/** What the address asks for: a form, a period, what each row is of, and the moment of the books. */
export interface ReportPlace extends MetricPlace {
  readonly form: ReportForm;
  readonly rows: ReportRowsOf;
}

export const reportPlaceIn = (asked: URLSearchParams, today: string): ReportPlace => ({
  ...placeIn(asked, today),
  form: reportForms.find((each) => each === asked.get('form')) ?? 'FORM_06A',
  rows: reportRows.find((each) => each === asked.get('rows')) ?? 'FIELD',
});

export function reportAddressOf({ form, rows, ...place }: ReportPlace): URLSearchParams {
  const said = addressOf(place);
  said.delete('id');
  said.set('form', form);
  said.set('rows', rows);
  return said;
}
