import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { dossierAt } from '../list/dossier-row.ts';
import { useKeys } from '../steps/use-keys.ts';
import { type Neighbour, useNeighbours } from './use-neighbours.ts';

const target = { minHeight: { xs: 44, md: 34 } };

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
      <Button onClick={previous} disabled={!previous} aria-keyshortcuts="k" sx={target}>
        <span className="unseen">{translate('dossiers.show.previous')}</span>
        <Arrow sign="↑" letter="k" />
      </Button>
      <Button onClick={next} disabled={!next} aria-keyshortcuts="j" sx={target}>
        <span className="unseen">{translate('dossiers.show.next')}</span>
        <Arrow sign="↓" letter="j" />
      </Button>
    </nav>
  );
}

/** An arrow, and on a desk with a keyboard its letter. */
function Arrow({ sign, letter }: { readonly sign: string; readonly letter: string }) {
  return (
    <span aria-hidden="true">
      {sign}
      <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
        {` ${letter}`}
      </Box>
    </span>
  );
}
