import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import MenuList from '@mui/material/MenuList';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { DaysFilter } from './DaysFilter.tsx';
import { type DossierFilter, type FlagKey, flagKeys, type ListKey, listKeys } from './dossier-filter.ts';
import { type SpanKey, spanKeys } from './filter-chips.ts';

interface FilterMenuProps {
  readonly filter: DossierFilter;
  readonly onChange: (change: DossierFilter) => void;
}

type Opened = ListKey | SpanKey | undefined;
const menu: readonly (FlagKey | ListKey | SpanKey)[] = [...flagKeys, ...listKeys, ...spanKeys];

const isFlag = (key: string): key is FlagKey => flagKeys.includes(key as FlagKey);
const isSpan = (key: string): key is SpanKey => spanKeys.includes(key as SpanKey);

/** Two steps: what to filter by, then its values; a plain yes needs only the first. */
export function FilterMenu({ filter, onChange }: FilterMenuProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setAnchor(null);
  const apply = (change: DossierFilter) => {
    onChange(change);
    close();
  };
  return (
    <>
      <Button
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        onClick={(event) => {
          setOpened(undefined);
          setAnchor(event.currentTarget);
        }}
      >
        {translate('dossiers.filter.add')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('dossiers.filter.add') } as object }}
      >
        {opened === undefined && (
          <MenuList autoFocusItem aria-label={translate('dossiers.filter.add')}>
            {menu.map((key) => (
              <MenuItem key={key} onClick={() => (isFlag(key) ? apply({ [key]: true }) : setOpened(key))}>
                {translate(`dossiers.filter.${key}`)}
              </MenuItem>
            ))}
          </MenuList>
        )}
        {opened !== undefined &&
          (isSpan(opened) ? (
            <DaysFilter span={opened} filter={filter} onApply={apply} />
          ) : (
            <ChoiceFilter list={opened} chosen={filter[opened] ?? []} onApply={apply} />
          ))}
      </Popover>
    </>
  );
}
