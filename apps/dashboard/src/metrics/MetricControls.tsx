import FormControlLabel from '@mui/material/FormControlLabel';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { MetricCatalogQuery, MetricId } from '../api/generated/graphql.ts';
import { GroupingControls } from './GroupingControls.tsx';
import { localInput, momentOf } from './local-input.ts';
import styles from './Metrics.module.css';
import { isStep, type MetricPlace } from './metric-place.ts';
import { PeriodControls } from './PeriodControls.tsx';
import { useSaid } from './use-said.ts';

type Catalog = MetricCatalogQuery['metricCatalog']['metrics'];

interface MetricControlsProps {
  place: MetricPlace;
  catalog: Catalog;
  onChange: (change: Partial<MetricPlace>) => void;
}

const isSet = ({ id }: Catalog[number]) => !/^M\d/.test(id);

/** Which figure, of which period, parted by what. */
export function MetricControls({ place, catalog, onChange }: MetricControlsProps) {
  const translate = useTranslate();
  const said = useSaid();
  const t = (key: string) => translate(`metrics.${key}`);
  const reaches = (id: MetricId) => catalog.some((each) => each.id === id && each.measure === 'REACH');
  const isReach = reaches(place.id);
  const pick = (id: MetricId) => onChange({ id, by: reaches(id) ? place.by.filter(isStep) : place.by });
  const items = (some: Catalog) =>
    some.map(({ id, name }) => (
      <MenuItem key={id} value={id}>
        {/^M\d/.test(id) ? `${said(name)} (${id})` : said(name)}
      </MenuItem>
    ));
  return (
    <div className={styles.controls}>
      <TextField
        select
        size="small"
        className={styles.figure}
        label={t('figure')}
        value={place.id}
        onChange={({ target }) => pick(target.value as MetricId)}
      >
        <ListSubheader>{t('group.shares')}</ListSubheader>
        {items(catalog.filter((each) => !isSet(each)))}
        <ListSubheader>{t('group.sets')}</ListSubheader>
        {items(catalog.filter(isSet))}
      </TextField>
      <PeriodControls place={place} onChange={onChange} />
      <GroupingControls place={place} isReach={isReach} onChange={onChange} />
      <TextField
        type="datetime-local"
        size="small"
        label={t('asOf')}
        value={place.asOf ? localInput(place.asOf) : ''}
        onChange={({ target }) => onChange({ asOf: target.value ? momentOf(target.value) : null })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <FormControlLabel
        control={
          <Switch checked={place.compare} onChange={({ target }) => onChange({ compare: target.checked })} />
        }
        label={t('compare')}
      />
    </div>
  );
}
