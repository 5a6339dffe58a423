import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type BranchDraft, type DraftField, faultOf } from './branch-draft.ts';

interface BranchFieldsProps {
  draft: BranchDraft;
  onChange: (draft: BranchDraft) => void;
  disabled: boolean;
}

const hints: Partial<Record<DraftField, string>> = {
  address: 'branches.edit.optional',
  phone: 'branches.edit.optional',
  activeFrom: 'branches.edit.optional',
  activeTo: 'branches.edit.optional',
  latitude: 'branches.edit.coordinatesHint',
};

const pairs = [
  ['nameVi', 'nameEn'],
  ['address', 'phone'],
  ['activeFrom', 'activeTo'],
  ['latitude', 'longitude'],
] as const satisfies readonly (readonly DraftField[])[];

/** The fields of a postal point, two a line. */
export function BranchFields({ draft, onChange, disabled }: BranchFieldsProps) {
  const translate = useTranslate();
  const field = (name: DraftField) => {
    const fault = faultOf(name, draft[name]);
    const hint = fault ? `branches.edit.${fault}` : hints[name];
    const isDate = name === 'activeFrom' || name === 'activeTo';
    return (
      <TextField
        key={name}
        name={name}
        label={translate(`branches.edit.${name}`)}
        value={draft[name]}
        onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
        type={isDate ? 'date' : 'text'}
        inputMode={name === 'phone' ? 'tel' : undefined}
        error={fault !== undefined}
        helperText={hint && translate(hint)}
        disabled={disabled}
        slotProps={{ inputLabel: isDate ? { shrink: true } : {} }}
      />
    );
  };
  return pairs.map((pair) => (
    <Box
      key={pair[0]}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}
    >
      {pair.map(field)}
    </Box>
  ));
}
