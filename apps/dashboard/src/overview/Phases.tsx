import { useTranslate } from 'react-admin';
import { Panel } from '../ui/Panel.tsx';
import type { PhaseLine } from './overview-query.ts';
import { PhaseStep } from './PhaseStep.tsx';
import styles from './Phases.module.css';

/** The three phases in their order: what is in force, since when, and what waits. */
export function Phases({ phases }: { phases: readonly PhaseLine[] }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('overview.phases.title')}>
      <ol className={styles.line}>
        {phases.map((phase) => (
          <PhaseStep key={phase.number} phase={phase} />
        ))}
      </ol>
    </Panel>
  );
}
