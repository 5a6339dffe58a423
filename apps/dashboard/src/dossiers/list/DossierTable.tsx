import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { DossierTableRow } from './DossierTableRow.tsx';
import type { DossierRow, FromList } from './dossier-row.ts';
import { sharedOffice } from './short-code.ts';

const Table = styled('table')({
  width: '100%',
  minWidth: 980,
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': {
    height: 34,
    padding: '0 8px',
    textAlign: 'left',
    borderBottom: '1px solid var(--hairline)',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 18 },
  '& th': { fontSize: 13, fontWeight: 600, color: 'var(--muted)' },
  '& tbody tr': { cursor: 'pointer' },
  '& tbody tr:hover, & tbody tr:focus-within': { background: 'var(--accent-tint)' },
  '& td:first-of-type': { overflow: 'visible' },
  '& [data-status] > span': {
    display: 'inline-block',
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& td:first-of-type a': { display: 'block', lineHeight: '33px', fontWeight: 600, textDecoration: 'none' },
});

/** The procedure takes what the others leave. */
const columns = {
  code: 132,
  procedure: undefined,
  owner: 124,
  branch: 152,
  status: 152,
  clock: 212,
  received: 106,
  origin: 98,
} as const;
const fullCode = 236;
const names = Object.keys(columns) as (keyof typeof columns)[];

interface DossierTableProps extends FromList {
  readonly rows: readonly DossierRow[];
}

/** One row a dossier, 34 px high; codes never wrap, the procedure gives way. */
export function DossierTable({ rows, list }: DossierTableProps) {
  const translate = useTranslate();
  const office = sharedOffice(rows.map(({ code }) => code));
  const codeWidth = office ? columns.code : fullCode;
  return (
    <Table aria-label={translate('dossiers.list.table')}>
      <thead>
        <tr>
          {names.map((column) => (
            <th key={column} scope="col" style={{ width: column === 'code' ? codeWidth : columns[column] }}>
              {translate(`dossiers.list.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DossierTableRow key={row.id} row={row} list={list} office={office} />
        ))}
      </tbody>
    </Table>
  );
}
