import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type DossierPlace, firstPage } from '../filters/dossier-filter.ts';
import { DossierCards } from './DossierCards.tsx';
import { DossierTable } from './DossierTable.tsx';
import type { FromList } from './dossier-row.ts';
import { ListFooter } from './ListFooter.tsx';
import { useDossierPage } from './use-dossier-page.ts';

interface DossierPageProps extends FromList {
  readonly place: DossierPlace;
  readonly go: (place: DossierPlace) => void;
  readonly phone: boolean;
}

/** The rows of one page, or why there are none. */
export function DossierPage({ place, go, list, phone }: DossierPageProps) {
  const { data, ends, error, refetch, isPlaceholderData } = useDossierPage(place);
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!data || !ends) return <Skeleton rows={12} />;
  if (data.length === 0) return <NoDossiers place={place} go={go} />;
  return (
    <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
      {phone ? (
        <DossierCards rows={data} list={list} />
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <DossierTable rows={data} list={list} />
        </Box>
      )}
      <ListFooter place={place} go={go} shown={data.length} ends={ends} />
    </Box>
  );
}

function NoDossiers({ place, go }: Pick<DossierPageProps, 'place' | 'go'>) {
  const translate = useTranslate();
  const narrowed = Object.keys(place.filter).length > 0;
  const words = narrowed ? 'none' : 'empty';
  return (
    <EmptyState
      title={translate(`dossiers.list.${words}Title`)}
      text={translate(`dossiers.list.${words}Hint`)}
      action={
        narrowed ? (
          <Button variant="outlined" onClick={() => go({ ...firstPage, sort: place.sort })}>
            {translate('dossiers.list.clearAll')}
          </Button>
        ) : null
      }
    />
  );
}
