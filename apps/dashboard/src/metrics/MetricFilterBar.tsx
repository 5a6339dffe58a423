import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import Switch from '@mui/material/Switch';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MetricFilter } from '../api/generated/graphql.ts';
import { useSeat } from '../api/viewer.ts';
import { PickForm } from '../ui/choice/PickForm.tsx';
import styles from './Metrics.module.css';
import {
  chipsOf,
  hasSimulated,
  type ListFilter,
  listFilters,
  withList,
  withSimulated,
} from './metric-filter.ts';
import { useChipWords, useFilterName, useMetricChoices } from './use-filter-words.ts';

interface MetricFilterBarProps {
  filter: MetricFilter;
  onChange: (filter: MetricFilter) => void;
}

/** Which dossiers are counted: chips to take away, a menu to ask for more, and simulated data in or out. */
export function MetricFilterBar({ filter, onChange }: MetricFilterBarProps) {
  const translate = useTranslate();
  const say = useChipWords();
  const { holdsSimulated } = useSeat().pilot;
  const chips = chipsOf(filter);
  return (
    <section aria-label={translate('dossiers.filter.bar')} className={styles.filters}>
      {chips.map((chip) => (
        <Chip
          key={`${chip.what} ${chip.values.join()}`}
          label={say(chip)}
          variant="outlined"
          onDelete={() => onChange(chip.without)}
          aria-label={translate('dossiers.filter.remove', { what: say(chip) })}
          sx={{ maxWidth: '100%', height: { xs: 44, sm: 32 } }}
        />
      ))}
      <FilterMenu filter={filter} onChange={onChange} />
      {chips.length > 1 && <Button onClick={() => onChange({})}>{translate('metrics.widen')}</Button>}
      {holdsSimulated && (
        <FormControlLabel
          className={styles.simulated}
          control={
            <Switch
              checked={hasSimulated(filter)}
              onChange={({ target }) => onChange(withSimulated(filter, target.checked))}
            />
          }
          label={translate('metrics.simulated')}
        />
      )}
    </section>
  );
}

/** Two steps: what to filter by, then its values. */
function FilterMenu({ filter, onChange }: MetricFilterBarProps) {
  const translate = useTranslate();
  const filterName = useFilterName();
  const choices = useMetricChoices();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<ListFilter>();
  const label = translate('dossiers.filter.add');
  return (
    <>
      <Button
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          setOpened(undefined);
          setAnchor(currentTarget);
        }}
      >
        {label}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } as object }}
      >
        {opened === undefined ? (
          <MenuList autoFocusItem aria-label={label}>
            {listFilters.map((list) => (
              <MenuItem key={list} onClick={() => setOpened(list)}>
                {filterName(list)}
              </MenuItem>
            ))}
          </MenuList>
        ) : (
          <PickForm
            title={filterName(opened)}
            choices={choices[opened]}
            chosen={filter[opened] ?? []}
            onApply={(codes) => {
              onChange(withList(filter, opened, codes));
              setAnchor(null);
            }}
          />
        )}
      </Popover>
    </>
  );
}
