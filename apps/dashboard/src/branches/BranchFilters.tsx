import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useName, useWord } from '../i18n/use-word.ts';
import { useSearchFilter } from '../ui/use-search-filter.ts';
import type { ListedBranch } from './BranchTable.tsx';

interface BranchFiltersProps {
  branches: readonly ListedBranch[];
  found: number;
}

/** Search, role and postal unit; the address keeps them. */
export function BranchFilters({ branches, found }: BranchFiltersProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const [filter, change] = useSearchFilter(['search', 'role', 'unit']);
  const units = new Map(branches.map(({ postalUnit }) => [postalUnit.code, name(postalUnit)]));
  const roles = [...new Set(branches.map(({ pilotRole }) => pilotRole))];
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
      <TextField
        label={translate('branches.filter.search')}
        value={filter.search}
        onChange={({ target }) => change('search', target.value)}
        sx={{ flex: '1 1 220px' }}
      />
      <TextField
        select
        label={translate('branches.filter.role')}
        value={filter.role}
        onChange={({ target }) => change('role', target.value)}
        sx={{ minWidth: 180, flex: { xs: '1 1 140px', md: '0 0 auto' } }}
      >
        <MenuItem value="">{translate('branches.filter.all')}</MenuItem>
        {roles.map((role) => (
          <MenuItem key={role} value={role}>
            {word('PilotRole', role)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('branches.filter.unit')}
        value={filter.unit}
        onChange={({ target }) => change('unit', target.value)}
        sx={{ minWidth: 180, flex: { xs: '1 1 140px', md: '0 0 auto' } }}
      >
        <MenuItem value="">{translate('branches.filter.all')}</MenuItem>
        {[...units].map(([code, label]) => (
          <MenuItem key={code} value={code}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="caption" color="textSecondary" aria-live="polite">
        {translate('branches.found', { smart_count: found })}
      </Typography>
    </Box>
  );
}
