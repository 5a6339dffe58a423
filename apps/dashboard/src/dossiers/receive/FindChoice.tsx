import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { plainText } from '../../ui/plain-text.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
}

interface FindChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly missing: string | undefined;
  readonly fixed?: boolean;
}

/** One of a known list, found by its code or its name without diacritics. */
export function FindChoice({ label, hint, choices, chosen, onChoose, missing, fixed }: FindChoiceProps) {
  const translate = useTranslate();
  const grouped = choices.some(({ group }) => group);
  return (
    <Autocomplete
      options={
        grouped ? choices.toSorted((a, b) => (a.group ?? '').localeCompare(b.group ?? '', 'vi')) : choices
      }
      value={choices.find(({ id }) => id === chosen) ?? null}
      onChange={(_event, choice) => onChoose(choice?.id ?? '')}
      disabled={fixed ?? false}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      {...(grouped ? { groupBy: (choice: Choice) => choice.group ?? '' } : {})}
      filterOptions={(all, { inputValue }) =>
        all.filter(({ id, name }) => plainText(`${id} ${name}`).includes(plainText(inputValue)))
      }
      noOptionsText={translate('dossiers.receive.noOption')}
      renderOption={({ key, ...props }, { id, name }) => (
        <li key={key} {...props} style={{ minHeight: 44 }}>
          <span>
            {name} <span style={{ color: 'var(--muted)', whiteSpace: 'nowrap' }}>{id}</span>
          </span>
        </li>
      )}
      renderInput={(params) => (
        <TextField {...params} required label={label} error={Boolean(missing)} helperText={missing ?? hint} />
      )}
    />
  );
}
