import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { DossierFilter } from './dossier-filter.ts';
import { FilterMenu } from './FilterMenu.tsx';
import { chipsOf, type FilterChip } from './filter-chips.ts';
import { useFilterChoices, useSpanWords } from './use-filter-words.ts';

interface FilterBarProps {
  readonly filter: DossierFilter;
  readonly onChange: (change: DossierFilter) => void;
  readonly onClear: () => void;
}

/** What is asked, as chips to take away, and a menu to ask for more. */
export function FilterBar({ filter, onChange, onClear }: FilterBarProps) {
  const translate = useTranslate();
  const say = useChipWords();
  const chips = chipsOf(filter);
  return (
    <Box
      component="section"
      aria-label={translate('dossiers.filter.bar')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      {chips.map((chip) => (
        <Chip
          key={chip.what}
          label={say(chip)}
          variant="outlined"
          onDelete={() => onChange(chip.without)}
          aria-label={translate('dossiers.filter.remove', { what: say(chip) })}
          sx={{ maxWidth: 360, height: { xs: 40, sm: 32 } }}
        />
      ))}
      <FilterMenu filter={filter} onChange={onChange} />
      {(chips.length > 1 || filter.search) && (
        <Button onClick={onClear}>{translate('dossiers.list.clearAll')}</Button>
      )}
    </Box>
  );
}

function useChipWords(): (chip: FilterChip) => string {
  const translate = useTranslate();
  const choices = useFilterChoices();
  const span = useSpanWords();
  const nameOf = (what: string, id: string) =>
    choices[what as keyof typeof choices]?.find((choice) => choice.id === id)?.name ?? id;
  return ({ what, values, span: days }) => {
    const subject = translate(`dossiers.filter.${what}`);
    if (days) return `${subject}: ${span(...days)}`;
    const [first, ...others] = values;
    if (first === undefined) return subject;
    const named = nameOf(what, first);
    const said =
      others.length > 0 ? translate('dossiers.filter.more', { first: named, count: others.length }) : named;
    return `${subject}: ${said}`;
  };
}
