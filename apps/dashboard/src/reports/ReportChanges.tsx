import { useTranslate } from 'react-admin';
import type { ReportQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useSaid } from '../metrics/use-said.ts';
import styles from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';

/** The cells that are no longer what was handed in. */
export function ReportChanges({ report: { changes } }: { report: ReportQuery['report'] }) {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const t = (key: string) => translate(`reports.${key}`);
  if (changes.length === 0) return <Panel title={t('changes')}>{t('unchanged')}</Panel>;
  return (
    <Panel title={t('changes')}>
      <FigureTable
        label={t('changes')}
        columns={[
          { key: 'row', label: t('rows') },
          { key: 'column', label: t('column'), n: true },
          { key: 'was', label: t('was'), n: true },
          { key: 'is', label: t('is'), n: true },
        ]}
      >
        {changes.map(({ label, column, submitted, now }) => (
          <tr key={`${label.en} ${column}`}>
            <th scope="row">{said(label)}</th>
            <td className={styles.n}>{`(${column})`}</td>
            <td className={styles.n}>{number(submitted)}</td>
            <td className={styles.n}>{number(now)}</td>
          </tr>
        ))}
      </FigureTable>
    </Panel>
  );
}
