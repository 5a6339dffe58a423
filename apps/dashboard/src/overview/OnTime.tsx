import { useTranslate } from 'react-admin';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { Panel } from '../ui/Panel.tsx';
import { Ratio } from '../ui/Ratio.tsx';
import type { RatioValue } from '../ui/ratio.ts';
import { TrendLine } from '../ui/TrendLine.tsx';
import { OnTimeTable } from './OnTimeTable.tsx';
import type { Overview } from './overview-query.ts';

interface OnTimeProps {
  months: Overview['onTime'];
  total: RatioValue;
}

/** The share on time against the first printed date: of all, then month by month. */
export function OnTime({ months, total }: OnTimeProps) {
  const translate = useTranslate();
  const points = months.flatMap(({ month, ratio }) => (ratio.value == null ? [] : [{ month, ratio }]));
  return (
    <Panel title={translate('overview.onTime.title')} lead={translate('overview.onTime.lead')}>
      {total.value == null ? (
        translate('overview.onTime.none')
      ) : (
        <Ratio ratio={total} large to={dossiersAt({ timing: ['EARLY', 'ON_TIME'] })} />
      )}
      {points.length > 1 && <TrendLine points={points} label={translate('overview.onTime.title')} />}
      {points.length > 0 && <OnTimeTable months={points} />}
    </Panel>
  );
}
