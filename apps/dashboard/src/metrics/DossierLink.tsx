import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../api/viewer.ts';
import { dossierAt } from '../dossiers/list/dossier-row.ts';

/** The code of a dossier, opening its own page for who may read dossiers. */
export function DossierLink({ id, code }: { id: string; code: string }) {
  const mayRead = useMay('READ_DOSSIERS');
  return mayRead ? (
    <Link component={RouterLink} to={dossierAt(id)}>
      {code}
    </Link>
  ) : (
    code
  );
}
