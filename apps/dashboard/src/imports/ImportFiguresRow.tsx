import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format.ts';
import type { ImportFigures } from './use-import.ts';

const Row = styled('dl')({
  margin: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
  gap: 1,
  border: '1px solid var(--hairline)',
  borderRadius: 8,
  overflow: 'hidden',
  '& > div': {
    boxShadow: '0 0 0 1px var(--hairline)',
    padding: '10px 14px',
    display: 'flex',
    flexDirection: 'column',
  },
  '& dt': { color: 'var(--muted)' },
  '& dd': { margin: 0, fontSize: 22, lineHeight: '30px', fontWeight: 600 },
});

/** What came of the rows: every row is in exactly one of the figures after the total, repairs apart. */
export function ImportFiguresRow({ figures }: { readonly figures: ImportFigures }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const accepted = figures.dryRun ? 'wouldAccept' : 'accepted';
  const shown = [
    ['total', figures.total],
    [accepted, figures.accepted],
    ['unchanged', figures.unchanged],
    ['rejected', figures.rejected],
    ['repaired', figures.repaired],
  ] as const;
  return (
    <Row>
      {shown.map(([key, count]) => (
        <div key={key}>
          <dt>{translate(`imports.${key}`)}</dt>
          <dd style={key === 'rejected' && count > 0 ? { color: 'var(--late)' } : undefined}>
            {number(count)}
          </dd>
        </div>
      ))}
    </Row>
  );
}
