import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { ImportFindingsQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Tag, type Tone } from '../ui/Tag.tsx';

type Findings = NonNullable<ImportFindingsQuery['registerImport']>['findings']['nodes'];

const tones = { REJECTED: 'late', REPAIRED: 'soon', FINDING: 'plain' } as const satisfies Record<
  Findings[number]['severity'],
  Tone
>;

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th, & td': {
    height: 34,
    padding: '4px 8px',
    textAlign: 'left',
    borderTop: '1px solid var(--hairline)',
    verticalAlign: 'top',
  },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: 18, textAlign: 'right', width: 72 },
  '& th': { fontSize: 13, fontWeight: 600, color: 'var(--muted)' },
  '& code': { fontSize: 13, whiteSpace: 'nowrap' },
  '@media (max-width: 599px)': {
    '& thead': { display: 'none' },
    '& tr': { display: 'block', padding: '8px 16px', borderTop: '1px solid var(--hairline)' },
    '& td': {
      display: 'inline-block',
      border: 0,
      padding: '0 8px 0 0 !important',
      height: 'auto',
      width: 'auto',
    },
    '& td:first-of-type': { textAlign: 'left', width: 'auto' },
    '& td:first-of-type::before': { content: 'attr(data-label) " "' },
    '& td:last-of-type': { display: 'block' },
  },
});

/** One finding a row: where in the file, how grave, and what to do about it. */
export function FindingTable({ findings }: { readonly findings: Findings }) {
  const translate = useTranslate();
  const { locale, number } = useFormat();
  if (findings.length === 0)
    return <p style={{ margin: 0, padding: '8px 18px 16px' }}>{translate('imports.findingsNone')}</p>;
  return (
    <Table>
      <thead>
        <tr>
          {(['row', 'severityColumn', 'column', 'reason', 'code'] as const).map((key) => (
            <th key={key} scope="col">
              {translate(`imports.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map(({ row, column, severity, code, message, messageEn }) => (
          <tr key={`${row} ${column} ${code}`}>
            <td data-label={translate('imports.row')}>{number(row)}</td>
            <td>
              <Tag tone={tones[severity]}>{translate(`imports.severity.${severity}`)}</Tag>
            </td>
            <td>{column}</td>
            <td>{locale === 'en' ? messageEn : message}</td>
            <td>
              <code>{code}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
