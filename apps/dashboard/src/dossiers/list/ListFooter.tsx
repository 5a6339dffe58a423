import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { DossierPlace } from '../filters/dossier-filter.ts';
import { nextPage, type PageEnds, previousPage } from '../filters/turn-page.ts';
import { DossierTotal } from './DossierTotal.tsx';

interface ListFooterProps {
  readonly place: DossierPlace;
  readonly go: (place: DossierPlace) => void;
  readonly shown: number;
  readonly ends: PageEnds;
}

/** The total, counted when asked, and the pages before and after. */
export function ListFooter({ place, go, shown, ends }: ListFooterProps) {
  const translate = useTranslate();
  const back = previousPage(place, ends);
  const forth = nextPage(place, ends);
  return (
    <Box
      component="nav"
      aria-label={translate('dossiers.list.pages')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 0.5,
        pl: 2.25,
        pr: 1,
        color: 'text.secondary',
      }}
    >
      <DossierTotal key={JSON.stringify(place.filter)} filter={place.filter} shown={shown} />
      <Box component="span" sx={{ flex: 1, display: { xs: 'none', md: 'block' } }}>
        {translate('dossiers.list.keys')}
      </Box>
      <Button disabled={!back} onClick={() => back && go(back)}>
        {translate('dossiers.list.previous')}
      </Button>
      <Button disabled={!forth} onClick={() => forth && go(forth)}>
        {translate('dossiers.list.next')}
      </Button>
    </Box>
  );
}
