import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const List = styled('dl')({
  margin: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(96px, 2fr) minmax(0, 3fr)',
  '& dt, & dd': { margin: 0, padding: '6px 0', borderBottom: '1px solid var(--hairline)' },
  '& dt': { color: 'var(--muted)', paddingRight: 12 },
  '& dd': { overflowWrap: 'anywhere' },
  '& dt:last-of-type, & dd:last-of-type': { borderBottom: 0 },
});

interface DefinitionListProps {
  readonly facts: readonly (readonly [string, ReactNode])[];
  /** Said where a fact is not known. */
  readonly unknown: string;
}

/** Labels and what is known, in a narrow panel. */
export function DefinitionList({ facts, unknown }: DefinitionListProps) {
  return (
    <List>
      {facts.map(([label, fact]) => [
        <dt key={`${label}-label`}>{label}</dt>,
        <dd key={label}>{fact || <span style={{ color: 'var(--muted)' }}>{unknown}</span>}</dd>,
      ])}
    </List>
  );
}
