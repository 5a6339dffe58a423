import { Link } from 'react-router';
import { useName } from '../i18n/use-word.ts';
import { classes } from '../ui/classes.ts';
import { OpenDossiers } from '../ui/OpenDossiers.tsx';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import styles from './BranchTable.module.css';
import type { ListedBranch } from './BranchTable.tsx';

interface BranchRowProps {
  branch: ListedBranch;
  marked: boolean;
  onMark: (code: string | null) => void;
}

/** One point in the table. */
export function BranchRow({ branch, marked, onMark }: BranchRowProps) {
  const name = useName();
  const mark = () => onMark(branch.code);
  const unmark = () => onMark(null);
  return (
    <tr
      data-code={branch.code}
      className={classes(marked && styles['marked'])}
      onMouseEnter={mark}
      onMouseLeave={unmark}
      onFocus={mark}
      onBlur={unmark}
    >
      <td>
        <Link to={`/branches/${branch.code}`}>{name(branch)}</Link>
      </td>
      <td className={styles['code']}>{branch.code}</td>
      <td>{branch.ward.nameVi}</td>
      <td>{name(branch.postalUnit)}</td>
      <td>
        <PhaseTags phases={branch.phases} short />
      </td>
      <td className={styles['figure']}>
        <OpenDossiers count={branch.openDossiers} filter={{ branch: [branch.code] }} />
      </td>
    </tr>
  );
}
