import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSeat } from '../../api/viewer.ts';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { refine } from '../filters/change-filter.ts';
import { type Sort, sorts } from '../filters/dossier-filter.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { addressOf } from '../filters/place-url.ts';
import { PrintRegister } from '../forms/PrintRegister.tsx';
import { DossierPage } from './DossierPage.tsx';
import { DossierSearch } from './DossierSearch.tsx';
import { useListKeys } from './use-list-keys.ts';
import { usePlace } from './use-place.ts';

/** Every dossier the person may see, narrowed down by the address. */
export function DossierList() {
  const translate = useTranslate();
  const { permissions } = useSeat().viewer;
  const may = (permission: string) => permissions.includes(permission);
  const [place, go] = usePlace();
  const search = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  useListKeys(rows, search);
  const onSearch = useCallback((text: string) => go(refine(place, { search: text })), [go, place]);
  const phone = useMediaQuery('(max-width: 899px)');
  return (
    <Page
      title={translate('dossiers.list.title')}
      lead={phone ? undefined : translate('dossiers.list.lead')}
      actions={
        <>
          {!phone && <PrintRegister filter={place.filter} />}
          {may('IMPORT_REGISTER') && (
            <Button component={Link} to="/imports/new">
              {translate('dossiers.list.import')}
            </Button>
          )}
          {(may('RECEIVE_DOSSIER') || may('SUBMIT_DOSSIER')) && (
            <Button component={Link} to="/dossiers/receive" variant="contained">
              {translate('dossiers.list.receive')}
            </Button>
          )}
        </>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <DossierSearch search={place.filter.search ?? ''} onSearch={onSearch} field={search} />
        <TextField
          select
          size="small"
          label={translate('dossiers.list.sort')}
          value={place.sort}
          onChange={(event) => go({ ...refine(place, {}), sort: event.target.value as Sort })}
          sx={{ minWidth: 200, flex: { xs: 1, sm: 'none' } }}
        >
          {sorts.map((sort) => (
            <MenuItem key={sort} value={sort}>
              {translate(`dossiers.list.sorts.${sort}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <FilterBar
        filter={place.filter}
        onChange={(change) => go(refine(place, change))}
        onClear={() => go({ ...refine(place, {}), filter: {} })}
      />
      <Panel flush>
        <div ref={rows}>
          <DossierPage place={place} go={go} list={addressOf(place).toString()} phone={phone} />
        </div>
      </Panel>
    </Page>
  );
}
