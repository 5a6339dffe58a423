import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { GuidanceFiguresQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useWord } from '../i18n/use-word.ts';
import { Bar } from '../ui/Bar.tsx';
import styles from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { type GuidancePlace, guidanceAt } from './guidance-place.ts';

/** How sessions ended; each count opens its sessions. */
export function OutcomeFigures({
  figures,
  place: { from, to },
}: {
  figures: GuidanceFiguresQuery['guidanceFigures'];
  place: GuidancePlace;
}) {
  const translate = useTranslate();
  const word = useWord();
  const { number } = useFormat();
  const most = Math.max(1, ...figures.groups.map(({ sessions }) => sessions));
  return (
    <Panel title={translate('guidance.outcomes.title', { n: number(figures.all.sessions) })}>
      <FigureTable
        label={translate('guidance.columns.outcome')}
        columns={[
          { key: 'outcome', label: translate('guidance.columns.outcome') },
          { key: 'bar', label: '' },
          { key: 'count', label: translate('guidance.columns.sessions'), n: true },
        ]}
      >
        {figures.groups.map(({ outcome, sessions }) => (
          <tr key={outcome ?? 'running'}>
            <th scope="row">{outcome ? word('GuidanceOutcome', outcome) : translate('guidance.running')}</th>
            <td className={styles.bar}>
              <Bar value={sessions} of={most} />
            </td>
            <td className={styles.n}>
              {outcome ? (
                <Link to={guidanceAt({ from, to, outcome })}>{number(sessions)}</Link>
              ) : (
                number(sessions)
              )}
            </td>
          </tr>
        ))}
      </FigureTable>
    </Panel>
  );
}
