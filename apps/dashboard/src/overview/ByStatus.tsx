import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DossierStatus } from '../api/generated/graphql.ts';
import { words } from '../api/generated/words.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import { Bar } from '../ui/Bar.tsx';
import styles from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import type { Overview } from './overview-query.ts';

const order = Object.keys(words.DossierStatus);
const hasBar = ({ status }: { status: DossierStatus }) => status !== 'RETURNED';

/** How many dossiers stand where; the returned have no bar, since they would dwarf the rest. */
export function ByStatus({ rows, open: total }: { rows: Overview['byStatus']; open: number }) {
  const translate = useTranslate();
  const word = useWord();
  const { number } = useFormat();
  const most = Math.max(1, ...rows.filter(hasBar).map(({ count }) => count));
  const title = translate('overview.status.title', { n: number(total) });
  return (
    <Panel title={title} lead={translate('overview.status.lead')}>
      <FigureTable
        label={title}
        columns={[
          { key: 'status', label: translate('overview.status.column') },
          { key: 'bar', label: '' },
          { key: 'count', label: translate('overview.status.count'), n: true },
        ]}
      >
        {rows.map(({ status, count }) => (
          <tr key={status}>
            <th scope="row">
              {order.indexOf(status) + 1} · {word('DossierStatus', status)}
            </th>
            <td className={styles.bar}>{hasBar({ status }) && <Bar value={count} of={most} />}</td>
            <td className={styles.n}>
              <Link to={dossiersAt({ status: [status] })}>{number(count)}</Link>
            </td>
          </tr>
        ))}
      </FigureTable>
    </Panel>
  );
}
