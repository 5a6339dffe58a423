import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Provenance } from '../../api/generated/graphql.ts';
import { TrustTag } from './TrustTag.tsx';

interface FactProps {
  label: string;
  /** Null or empty when nobody has stated it. */
  children?: ReactNode;
  provenance?: Provenance | undefined;
  note?: string | undefined;
}

/** One fact with how far it may be trusted; an unknown one says so and carries no tag. */
export function Fact({ label, children, provenance, note }: FactProps) {
  const translate = useTranslate();
  const known = children !== null && children !== undefined && children !== '';
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '200px minmax(0, 1fr)' },
        columnGap: 2,
        alignItems: 'baseline',
        py: 0.875,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Box component="span" sx={{ color: known ? 'text.primary' : 'text.secondary' }}>
            {known ? children : translate('facts.unknown')}
          </Box>
          {known && provenance && <TrustTag provenance={provenance} />}
        </Box>
        {note && (
          <Box sx={{ color: 'text.secondary', fontSize: 13, lineHeight: '18px', mt: 0.25 }}>{note}</Box>
        )}
      </Box>
    </Box>
  );
}
