import { Link } from 'react-router-dom';
import { useMay } from '../api/viewer.ts';

/** The code of a dossier, opening its own page for who may read dossiers. */
export function DossierLink({ id, code }: { id: string; code: string }) {
  const mayRead = useMay('READ_DOSSIERS');
  return mayRead ? <Link to={`/dossiers/${encodeURIComponent(id)}`}>{code}</Link> : code;
}
