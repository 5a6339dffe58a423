import { ByBranch } from './ByBranch.tsx';
import { ByMonth } from './ByMonth.tsx';
import { ByStatus } from './ByStatus.tsx';
import { Guide } from './Guide.tsx';
import { NothingYet } from './NothingYet.tsx';
import { OnTime } from './OnTime.tsx';
import styles from './Overview.module.css';
import type { Overview as Figures, PhaseLine } from './overview-query.ts';
import { Phases } from './Phases.tsx';
import { Today } from './Today.tsx';

interface OverviewProps {
  overview: Figures;
  phases: readonly PhaseLine[];
}

/** Today's counts, what to do first, then the pilot in figures. */
export function Overview({ overview, phases }: OverviewProps) {
  if (overview.byStatus.every(({ count }) => count === 0)) return <NothingYet phases={phases} />;
  const open = overview.byBranch.reduce((sum, row) => sum + row.open, 0);
  return (
    <>
      <Today overview={overview} />
      <div className={styles.grid}>
        <div className={styles.wide}>
          <Guide rows={overview.guide} />
          <ByBranch
            rows={overview.byBranch}
            total={overview.onTimeTotal}
            since={overview.byMonth[0]?.month}
          />
          <ByMonth rows={overview.byMonth} />
        </div>
        <div className={styles.narrow}>
          <OnTime months={overview.onTime} total={overview.onTimeTotal} />
          <Phases phases={phases} />
          <ByStatus rows={overview.byStatus} open={open} />
        </div>
      </div>
    </>
  );
}
