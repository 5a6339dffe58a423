import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

export interface DifferenceRow {
  field: string;
  label: string;
  before: string;
  after: string;
}

const Table = styled('table')(({ theme }) => ({
  width: '100%',
  borderCollapse: 'collapse',
  'th, td': {
    padding: '7px 12px 7px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  th: { fontWeight: 400, color: theme.palette.text.secondary },
  'thead th': { fontSize: 12, fontWeight: 600 },
  del: { color: theme.palette.text.secondary },
  ins: { textDecoration: 'none', fontWeight: 600 },
}));

/** What each field said and will say; only the fields that change are given. */
export function Difference({ rows }: { rows: readonly DifferenceRow[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{translate('versions.field')}</th>
            <th scope="col">{translate('versions.before')}</th>
            <th scope="col">{translate('versions.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, label, before, after }) => (
            <tr key={field} data-field={field}>
              <th scope="row">{label}</th>
              <td>
                <del>{before}</del>
              </td>
              <td>
                <ins>{after}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}
