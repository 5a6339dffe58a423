import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Tag } from '../ui/Tag.tsx';
import type { ImportFigures } from './use-import.ts';

const Scroll = styled('div')({ overflowX: 'auto' });
const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    height: 34,
    padding: '0 8px',
    textAlign: 'left',
    borderTop: '1px solid var(--hairline)',
    whiteSpace: 'nowrap',
  },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 18 },
  '& th': { fontSize: 13, fontWeight: 600, color: 'var(--muted)' },
  '& .figure': { textAlign: 'right' },
  '& tbody tr:hover, & tbody tr:focus-within': { background: 'var(--accent-tint)' },
});
const figures = ['total', 'accepted', 'unchanged', 'rejected', 'repaired'] as const;

export function ImportTable({ imports }: { readonly imports: readonly ImportFigures[] }) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <Scroll>
      <Table>
        <thead>
          <tr>
            <th scope="col">{translate('imports.file')}</th>
            <th scope="col">{translate('imports.mode')}</th>
            {figures.map((key) => (
              <th key={key} scope="col" className="figure">
                {translate(`imports.${key}`)}
              </th>
            ))}
            <th scope="col">{translate('imports.at')}</th>
            <th scope="col">{translate('imports.by')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to={`/imports/${encodeURIComponent(one.id)}`}>{one.fileName}</Link>
              </td>
              <td>
                <Tag tone={one.dryRun ? 'provisional' : 'plain'}>
                  {translate(one.dryRun ? 'imports.dry' : 'imports.taken')}
                </Tag>
              </td>
              {figures.map((key) => (
                <td key={key} className="figure">
                  {number(one[key])}
                </td>
              ))}
              <td>{dateTimeOf(one.recordedAt)}</td>
              <td>{one.recordedBy ?? translate('imports.system')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Scroll>
  );
}
