import type { MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useName, useWord } from '../../i18n/use-word.ts';
import { OriginTag } from '../../ui/ProvenanceTag.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { DossierCode } from './DossierCode.tsx';
import { type DossierRow, dossierAt, type FromList } from './dossier-row.ts';
import { ReceivedOn } from './ReceivedOn.tsx';
import { TimeLeft } from './TimeLeft.tsx';

interface DossierTableRowProps extends FromList {
  readonly row: DossierRow;
  /** The office that every code of the page begins with. */
  readonly office: string;
}

export function DossierTableRow({ row, list, office }: DossierTableRowProps) {
  const translate = useTranslate();
  const name = useName();
  const word = useWord();
  const navigate = useNavigate();
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (getSelection()?.isCollapsed === false) return;
    navigate(dossierAt(row.id), { state: { list } });
  };
  return (
    <tr onClick={onClick}>
      <td>
        <Link to={dossierAt(row.id)} state={{ list }} title={row.code} data-row-link>
          <DossierCode code={row.code} office={office} />
        </Link>
      </td>
      <td title={name(row.procedure)}>{name(row.procedure)}</td>
      <td>{row.owner?.name ?? '–'}</td>
      <td title={row.branch ? name(row.branch) : undefined}>
        {row.branch ? name(row.branch) : translate('dossiers.list.noBranch')}
      </td>
      <td data-status title={word('DossierStatus', row.status)}>
        <StatusTag number={row.statusNumber} status={row.status} />
      </td>
      <td>
        <TimeLeft row={row} />
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
