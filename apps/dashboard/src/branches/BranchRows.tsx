import { useTranslate } from 'react-admin';
import { useWord } from '../i18n/use-word.ts';
import { BranchRow } from './BranchRow.tsx';
import styles from './BranchTable.module.css';
import type { BranchTableProps } from './BranchTable.tsx';
import { byRole } from './by-role.ts';

const columns = ['name', 'code', 'ward', 'unit', 'phases', 'open'] as const;

/** The list as a table under the two roles; the row under the pointer or the focus is marked on the map. */
export function BranchRows({ branches, marked, onMark }: BranchTableProps) {
  const translate = useTranslate();
  const word = useWord();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === 'open' ? styles['figure'] : undefined}>
                {translate(`branches.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {byRole(branches).map(([role, group]) => (
          <tbody key={role}>
            <tr className={styles['role']}>
              <th scope="rowgroup" colSpan={columns.length}>
                {word('PilotRole', role)}{' '}
                <span>{translate('branches.found', { smart_count: group.length })}</span>
              </th>
            </tr>
            {group.map((branch) => (
              <BranchRow key={branch.code} branch={branch} marked={branch.code === marked} onMark={onMark} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
