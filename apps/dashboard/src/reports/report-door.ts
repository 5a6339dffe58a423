import type { ReportQuery, ReportRowsOf } from '../api/generated/graphql.ts';

type Report = ReportQuery['report'];

const filterOf = {
  FIELD: 'field',
  BRANCH: 'branch',
  PROCEDURE: 'procedure',
  PHASE: 'phase',
  WARD: 'ward',
  POSTAL_UNIT: 'postalUnit',
} as const satisfies Record<ReportRowsOf, string>;

/** The dossiers behind a digit of a form. */
export function reportDoor(
  { from, to, asOf }: Pick<Report, 'from' | 'to' | 'asOf'>,
  { behind }: Report['columns'][number],
  row: { readonly rowsOf: ReportRowsOf; readonly code: string | null } | undefined,
): string | undefined {
  if (!behind) return undefined;
  const said = new URLSearchParams({ id: behind.metric, from, to, which: behind.which, asOf });
  for (const channel of behind.channel ?? []) said.append('channel', channel);
  for (const channel of behind.returnChannel ?? []) said.append('returnChannel', channel);
  if (row) said.append(row.code === null ? 'none' : filterOf[row.rowsOf], row.code ?? row.rowsOf);
  return `/figures/dossiers?${said}`;
}
