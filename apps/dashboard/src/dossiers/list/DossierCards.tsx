import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useName } from '../../i18n/use-word.ts';
import { OriginTag } from '../../ui/ProvenanceTag.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { type DossierRow, dossierAt, type FromList } from './dossier-row.ts';
import { TimeLeft } from './TimeLeft.tsx';

const Cards = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li + li': { borderTop: '1px solid var(--hairline)' },
  '& a': { display: 'grid', gap: 4, padding: '12px 16px', textDecoration: 'none', minHeight: 44 },
  '& .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  '& .quiet': { color: 'var(--muted)' },
});

interface DossierCardsProps extends FromList {
  readonly rows: readonly DossierRow[];
}

/** The list for a phone: a card is one target. */
export function DossierCards({ rows, list }: DossierCardsProps) {
  const translate = useTranslate();
  const name = useName();
  return (
    <Cards aria-label={translate('dossiers.list.table')}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={dossierAt(row.id)} state={{ list }} data-row-link>
            <span className="line">
              <strong style={{ whiteSpace: 'nowrap' }}>{row.code}</strong>
              {row.origin !== 'LIVE' && <OriginTag origin={row.origin} />}
            </span>
            <span>{name(row.procedure)}</span>
            <span className="quiet">
              {[row.owner?.name, row.branch ? name(row.branch) : translate('dossiers.list.noBranch')]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className="line">
              <StatusTag number={row.statusNumber} status={row.status} />
              <TimeLeft row={row} />
            </span>
          </Link>
        </li>
      ))}
    </Cards>
  );
}
