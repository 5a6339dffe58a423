import { useTranslate } from 'react-admin';
import type { PeriodCloseQuery } from '../api/generated/graphql.ts';
import { useSaid } from '../metrics/use-said.ts';
import { classes } from '../ui/classes.ts';
import figures from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Closes.module.css';
import { useClosedValue } from './use-closed-value.ts';

/** The totals of a close. */
export function CloseFigures({ close }: { close: PeriodCloseQuery['periodClose'] }) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useClosedValue();
  const t = (key: string) => translate(`closes.${key}`);
  return (
    <Panel title={t('figures')}>
      <FigureTable
        label={t('figures')}
        columns={[
          { key: 'figure', label: t('figure') },
          { key: 'value', label: t('value'), n: true },
        ]}
      >
        {close.figures.map((figure) => (
          <tr key={figure.definition.id}>
            <th scope="row">{said(figure.definition.name)}</th>
            <td className={classes(figures.n, styles.total)}>{valued(figure.definition, figure)}</td>
          </tr>
        ))}
      </FigureTable>
    </Panel>
  );
}
