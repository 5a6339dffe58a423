import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReportQuery, ReportRowsOf } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useSaid } from '../metrics/use-said.ts';
import { classes } from '../ui/classes.ts';
import styles from './Reports.module.css';
import { reportDoor } from './report-door.ts';

type Report = ReportQuery['report'];
type Column = Report['columns'][number];

/** The form in its column order; every digit opens its dossiers. */
export function ReportTable({ report, rowsOf }: { report: Report; rowsOf: ReportRowsOf }) {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const { columns, rows, total } = report;
  const t = (key: string) => translate(`reports.${key}`);
  const cells = (values: readonly number[], code: string | null | undefined, isTotal: boolean) =>
    columns.map((column, index) => {
      const value = values[index] ?? 0;
      const to = reportDoor(report, column, isTotal ? undefined : { rowsOf, code: code ?? null });
      return (
        <td key={column.number} className={classes(styles.n, column.beside && styles.beside)}>
          {to && value > 0 ? <Link to={to}>{number(value)}</Link> : number(value)}
        </td>
      );
    });
  return (
    <div className={styles.scroll}>
      <table className={styles.form} aria-label={said(report.title)}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t('number')}
            </th>
            <th rowSpan={2} scope="col">
              {t(`of.${rowsOf}`)}
            </th>
            {groupsOf(columns).map(({ name, span, first }) =>
              name ? (
                <th key={first.number} colSpan={span} scope="colgroup">
                  {said(name)}
                </th>
              ) : (
                <th key={first.number} rowSpan={2} scope="col">
                  {said(first.heading)}
                </th>
              ),
            )}
          </tr>
          <tr>
            {columns
              .filter(({ group }) => group)
              .map(({ number: nth, heading }) => (
                <th key={nth} scope="col">
                  {said(heading)}
                </th>
              ))}
          </tr>
          <tr className={styles.numbers}>
            <th scope="col">(1)</th>
            <th scope="col">(2)</th>
            {columns.map(({ number: nth }) => (
              <th key={nth} scope="col">{`(${nth})`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.code ?? ''}>
              <td className={styles.n}>{index + 1}</td>
              <th scope="row">{said(row.label)}</th>
              {cells(row.cells, row.code, false)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t('total')}</th>
            {cells(total.cells, null, true)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface Group {
  readonly name: Column['group'];
  readonly first: Column;
  span: number;
}

/** Stretches of columns under one heading; a column without one stands alone. */
function groupsOf(columns: readonly Column[]): Group[] {
  const groups: Group[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.name?.en === column.group.en) last.span += 1;
    else groups.push({ name: column.group, first: column, span: 1 });
  }
  return groups;
}
