import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
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
const closed = ['NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'RETURNED'];

/** How many dossiers stand where; open ones only have bars, so that the returned do not dwarf them. */
export function ByStatus({ rows }: { rows: Overview['byStatus'] }) {
  const translate = useTranslate();
  const word = useWord();
  const { number } = useFormat();
  const open = rows.filter(({ status }) => !closed.includes(status));
  const total = open.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...open.map(({ count }) => count));
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
            <td className={styles.bar}>{!closed.includes(status) && <Bar value={count} of={most} />}</td>
            <td className={styles.n}>
              <Link to={dossiersAt({ status: [status] })}>{number(count)}</Link>
            </td>
          </tr>
        ))}
      </FigureTable>
    </Panel>
  );
}
