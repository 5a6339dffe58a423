import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useName } from '../../i18n/use-word.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { OriginTag } from '../OriginTag.tsx';
import { type DossierRow, dossierAt, type FromList } from './dossier-row.ts';
import { ReceivedOn } from './ReceivedOn.tsx';
import { TimeLeft } from './TimeLeft.tsx';

interface DossierTableRowProps extends FromList {
  readonly row: DossierRow;
}

export function DossierTableRow({ row, list }: DossierTableRowProps) {
  const translate = useTranslate();
  const name = useName();
  const navigate = useNavigate();
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (getSelection()?.isCollapsed === false) return;
    navigate(dossierAt(row.id), { state: { list } });
  };
  return (
    <tr onClick={onClick}>
      <td>
        <Link to={dossierAt(row.id)} state={{ list }} data-row-link>
          {row.code}
        </Link>
      </td>
      <td className="grows" title={name(row.procedure)}>
        {name(row.procedure)}
      </td>
      <td>{row.owner?.name ?? '–'}</td>
      <td>{row.branch ? name(row.branch) : translate('dossiers.list.noBranch')}</td>
      <td>
        <StatusTag number={row.statusNumber} status={row.status} />
      </td>
      <td>
        <TimeLeft clock={row.clock} />
      </td>
      <td>
        <ReceivedOn row={row} />
      </td>
      <td>
        <OriginTag origin={row.origin} />
      </td>
    </tr>
  );
}
