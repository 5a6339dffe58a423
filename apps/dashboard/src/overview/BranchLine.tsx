import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DossierFilter } from '../dossiers/filters/dossier-filter.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import { Bar } from '../ui/Bar.tsx';
import { classes } from '../ui/classes.ts';
import styles from '../ui/FigureTable.module.css';
import { IntervalDot } from '../ui/IntervalDot.tsx';
import { Ratio } from '../ui/Ratio.tsx';
import { monthDays } from './month-days.ts';
import type { Overview } from './overview-query.ts';

interface BranchLineProps {
  row: Overview['byBranch'][number];
  most: number;
  since: string | undefined;
  overall: number;
  from: number;
}

/** One point: how much passed it, what is open and late there, and its share on time. */
export function BranchLine({ row, most, since, overall, from }: BranchLineProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const name = useName();
  const { branch } = row;
  const door = (count: number, filter: DossierFilter) =>
    branch ? (
      <Link to={dossiersAt({ branch: [branch.code], ...filter })}>{number(count)}</Link>
    ) : (
      number(count)
    );
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {branch ? (
          <Link to={`/branches/${branch.code}`}>{name(branch)}</Link>
        ) : (
          translate('overview.branch.none')
        )}
      </th>
      <td className={classes(styles.bar, styles.wide)}>{branch && <Bar value={row.received} of={most} />}</td>
      <td className={styles.n}>{door(row.received, since ? { receivedFrom: monthDays(since).from } : {})}</td>
      <td className={styles.n}>{door(row.open, { open: true })}</td>
      <td className={classes(styles.n, row.overdue > 0 && styles.late)}>
        {door(row.overdue, { overdue: true })}
      </td>
      <td className={styles.n}>
        <Ratio
          ratio={row.onTime}
          {...(branch ? { to: dossiersAt({ branch: [branch.code], timing: ['EARLY', 'ON_TIME'] }) } : {})}
        />
      </td>
      <td className={styles.wide}>
        <IntervalDot ratio={row.onTime} overall={overall} from={from} />
      </td>
    </tr>
  );
}
