import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { DossierTableRow } from './DossierTableRow.tsx';
import type { DossierRow, FromList } from './dossier-row.ts';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'auto',
  '& th, & td': {
    height: 34,
    padding: '0 8px',
    textAlign: 'left',
    borderBottom: '1px solid var(--hairline)',
    whiteSpace: 'nowrap',
  },
  '& th': { fontSize: 13, fontWeight: 600, color: 'var(--muted)' },
  '& tbody tr': { cursor: 'pointer' },
  '& tbody tr:last-of-type td': { borderBottom: 0 },
  '& tbody tr:hover, & tbody tr:focus-within': { background: 'var(--accent-tint)' },
  '& td:first-of-type a': { fontWeight: 600, textDecoration: 'none' },
  '& .grows': { width: '40%', maxWidth: 0, minWidth: 160, overflow: 'hidden', textOverflow: 'ellipsis' },
});

const columns = ['code', 'procedure', 'owner', 'branch', 'status', 'clock', 'received', 'origin'] as const;

interface DossierTableProps extends FromList {
  readonly rows: readonly DossierRow[];
}

/** One row a dossier, 34 px high; codes never wrap, the procedure gives way. */
export function DossierTable({ rows, list }: DossierTableProps) {
  const translate = useTranslate();
  return (
    <Table aria-label={translate('dossiers.list.table')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {translate(`dossiers.list.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DossierTableRow key={row.id} row={row} list={list} />
        ))}
      </tbody>
    </Table>
  );
}
