import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { type FormEvent, type RefObject, useEffect, useState } from 'react';

interface DossierSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

const pauseMs = 350;

/** One box for a code fragment, a name without diacritics, a phone or its tail, an ID number or a barcode. */
export function DossierSearch({ search, onSearch, field }: DossierSearchProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(search);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed.trim() === search) return;
    const wait = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(wait);
  }, [typed, search, onSearch]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <Box
      component="form"
      role="search"
      aria-label={translate('dossiers.list.searchLabel')}
      onSubmit={onSubmit}
      sx={{ flex: '1 1 320px', maxWidth: 560 }}
    >
      <TextField
        type="search"
        sx={{ '& .MuiInputBase-root': { minHeight: { xs: 44, sm: 38 } } }}
        size="small"
        fullWidth
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={translate('dossiers.list.search')}
        inputRef={field}
        slotProps={{
          htmlInput: { 'aria-label': translate('dossiers.list.searchLabel'), autoComplete: 'off' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
    </Box>
  );
}
