import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { dossierAt } from '../list/dossier-row.ts';
import { useKeys } from '../steps/use-keys.ts';
import { type Neighbour, useNeighbours } from './use-neighbours.ts';

/** “hồ sơ 3 / 14”, and the way to the ones before and after. */
export function NeighbourLinks({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const neighbours = useNeighbours(id);
  const to = (neighbour: Neighbour | undefined) =>
    neighbour &&
    (() => navigate(dossierAt(neighbour.id), { state: { list: neighbour.list }, replace: true }));
  const previous = to(neighbours?.previous);
  const next = to(neighbours?.next);
  useKeys({ j: next, k: previous });
  if (!neighbours) return null;
  const { at, of, whole } = neighbours;
  return (
    <nav aria-label={translate('dossiers.show.neighbours')} style={{ whiteSpace: 'nowrap' }}>
      <span style={{ color: 'var(--muted)', marginRight: 8 }}>
        {translate(whole ? 'dossiers.show.position' : 'dossiers.show.positionOnPage', { at, of })}
      </span>
      <Button onClick={previous} disabled={!previous} aria-keyshortcuts="k">
        <span className="unseen">{translate('dossiers.show.previous')}</span>
        <span aria-hidden="true">↑ k</span>
      </Button>
      <Button onClick={next} disabled={!next} aria-keyshortcuts="j">
        <span className="unseen">{translate('dossiers.show.next')}</span>
        <span aria-hidden="true">↓ j</span>
      </Button>
    </nav>
  );
}
