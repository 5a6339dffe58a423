import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';

/** The doors onwards from a cell. */
export function CellLinks({ procedure, branch }: { procedure: string; branch: string | null }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, mt: 2 }}>
      {branch && (
        <Link component={RouterLink} to={dossiersAt({ procedure: [procedure], branch: [branch] })}>
          {translate('phases.cell.dossiers')}
        </Link>
      )}
      <Link component={RouterLink} to={`/procedures/${procedure}`}>
        {translate('phases.cell.procedure')}
      </Link>
      {branch && (
        <Link component={RouterLink} to={`/branches/${branch}`}>
          {translate('phases.cell.branch')}
        </Link>
      )}
    </Box>
  );
}
