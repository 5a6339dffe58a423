import type { GateFactsFragment } from '../../api/generated/graphql.ts';
import { GateLine } from './GateLine.tsx';
import styles from './GateList.module.css';

/** Every criterion in its order, simple ones first, then effective ones. */
export function GateList({ gates }: { gates: readonly GateFactsFragment[] }) {
  return (
    <ul className={styles['list']}>
      {gates.map((gate) => (
        <GateLine key={gate.criterion} gate={gate} />
      ))}
    </ul>
  );
}
