import { useTranslate } from 'react-admin';
import { monthOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Panel } from '../ui/Panel.tsx';
import { TableTwin } from '../ui/TableTwin.tsx';
import { MonthTable } from './MonthTable.tsx';
import type { Overview } from './overview-query.ts';

/** As many months as a year has stand open; the older ones are folded. */
const standing = 12;

/** Dossiers received and finished by month, the post's share in the dark part; the newest month first. */
export function ByMonth({ rows }: { rows: Overview['byMonth'] }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const months = rows.toReversed();
  const [newest] = months;
  if (!newest) return null;
  const most = Math.max(...rows.map(({ received }) => received));
  const older = months.slice(standing);
  const title = translate('overview.month.title', {
    month: monthOf(newest.month),
    received: number(newest.received),
    closed: number(newest.closed),
  });
  return (
    <Panel title={title} lead={translate('overview.month.lead')}>
      <MonthTable months={months.slice(0, standing)} most={most} label={title} />
      {older.length > 0 && (
        <TableTwin summary={translate('overview.month.older', { n: number(older.length) })}>
          <MonthTable
            months={older}
            most={most}
            label={translate('overview.month.older', { n: number(older.length) })}
          />
        </TableTwin>
      )}
    </Panel>
  );
}
