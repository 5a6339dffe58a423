import { useTranslate } from 'react-admin';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { monthOf } from '../i18n/format.ts';
import styles from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Ratio } from '../ui/Ratio.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { monthDays } from './month-days.ts';
import type { Overview } from './overview-query.ts';

/** The table twin of the trend, the newest month first; a month opens its finished dossiers. */
export function OnTimeTable({ months }: { months: Overview['onTime'] }) {
  const translate = useTranslate();
  return (
    <TableTwin>
      <FigureTable
        label={translate('overview.onTime.title')}
        columns={[
          { key: 'month', label: translate('overview.onTime.month') },
          { key: 'value', label: translate('overview.onTime.value'), n: true },
        ]}
      >
        {months.toReversed().map(({ month, ratio }) => {
          const { from, to } = monthDays(month);
          const onTime = { finishedFrom: from, finishedTo: to, timing: ['EARLY', 'ON_TIME'] };
          return (
            <tr key={month}>
              <th scope="row">{monthOf(month)}</th>
              <td className={styles.n}>
                <Ratio ratio={ratio} to={dossiersAt(onTime)} />
              </td>
            </tr>
          );
        })}
      </FigureTable>
    </TableTwin>
  );
}
