import { Link, useNavigate } from 'react-router-dom';
import { dossierAt } from '../dossiers/list/dossier-row.ts';
import { TimeLeft } from '../dossiers/list/TimeLeft.tsx';
import { useName } from '../i18n/use-word.ts';
import { DateText } from '../ui/DateText.tsx';
import type { Overview } from './overview-query.ts';

/** `000.00.24.H49-240111-0007` as `…240111-0007`: the head is the same for all. */
const tailOf = (code: string): string => `…${code.slice(code.indexOf('-') + 1)}`;

export function GuideRow({ row }: { row: Overview['guide'][number] }) {
  const name = useName();
  const navigate = useNavigate();
  return (
    <tr onClick={() => navigate(dossierAt(row.id))}>
      <td>
        <Link to={dossierAt(row.id)} data-row-link title={row.code} aria-label={row.code}>
          {tailOf(row.code)}
        </Link>
      </td>
      <td title={name(row.procedure)}>{name(row.procedure)}</td>
      <td title={row.holder}>{row.holder}</td>
      <td>
        <DateText at={row.clock?.dueAt} />
      </td>
      <td>
        <TimeLeft row={row} />
      </td>
    </tr>
  );
}
