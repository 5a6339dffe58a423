import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useFormat } from '../i18n/use-format.ts';

interface OpenDossiersProps {
  count: number;
  filter: { branch?: string[]; procedure?: string[] };
}

/** A count that opens exactly the dossiers it counts. */
export function OpenDossiers({ count, filter }: OpenDossiersProps) {
  const { number } = useFormat();
  if (count === 0) return <>0</>;
  return (
    <Link component={RouterLink} to={dossiersAt({ ...filter, open: true })} sx={{ fontWeight: 600 }}>
      {number(count)}
    </Link>
  );
}
