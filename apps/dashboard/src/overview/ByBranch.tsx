import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import { useName } from '../i18n/use-word.ts';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import type { RatioValue } from '../ui/ratio.ts';
import { BranchLine } from './BranchLine.tsx';
import type { Overview } from './overview-query.ts';

interface ByBranchProps {
  rows: Overview['byBranch'];
  total: RatioValue;
  /** The first month in which anything was received. */
  since: string | undefined;
}

const columns = ['column', 'bar', 'received', 'open', 'overdue', 'onTime', 'versus'] as const;

/** Post offices side by side, and the dossiers that passed none. */
export function ByBranch({ rows, total, since }: ByBranchProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const name = useName();
  const ranked = rows.toSorted(
    (a, b) => Number(a.branch === null) - Number(b.branch === null) || b.received - a.received,
  );
  const [first] = ranked;
  const title = first?.branch
    ? translate('overview.branch.title', { branch: name(first.branch), n: number(first.received) })
    : translate('overview.branch.titleNone');
  const most = Math.max(1, ...ranked.filter(({ branch }) => branch).map(({ received }) => received));
  const lows = rows.flatMap(({ onTime }) => (onTime.low == null ? [] : [onTime.low]));
  const from = Math.floor(Math.min(0.9, ...lows) * 10) / 10;
  return (
    <Panel title={title} lead={translate('overview.branch.lead')}>
      <FigureTable
        label={title}
        columns={columns.map((key) => ({
          key,
          label: key === 'bar' ? '' : translate(`overview.branch.${key}`),
          n: ['received', 'open', 'overdue', 'onTime'].includes(key),
          wide: ['bar', 'versus'].includes(key),
        }))}
      >
        {ranked.map((row) => (
          <BranchLine
            key={row.branch?.code ?? ''}
            row={row}
            most={most}
            since={since}
            overall={total.value ?? 1}
            from={from}
          />
        ))}
      </FigureTable>
    </Panel>
  );
}
