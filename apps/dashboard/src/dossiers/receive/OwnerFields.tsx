import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OwnerKind } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import type { Reception } from './reception.ts';
import type { ReceptionPart } from './reception-part.ts';

type OwnerText = 'name' | 'idNumber' | 'phone' | 'address' | 'email' | 'birthDate';

/** Whose dossier it is; what is rarely asked stays folded. */
export function OwnerFields({ reception, change, missing }: ReceptionPart) {
  const translate = useTranslate();
  const kinds = useChoices('OwnerKind');
  const [more, setMore] = useState(false);
  const text = (field: OwnerText, props: TextFieldProps = {}) => (
    <TextField
      fullWidth
      label={translate(`dossiers.owner.${field}`)}
      value={reception[field]}
      onChange={(event) => change({ [field]: event.target.value } as Partial<Reception>)}
      {...props}
    />
  );
  const nameMissing = missing.includes('name');
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <TextField
        select
        fullWidth
        label={translate('dossiers.receive.ownerKind')}
        value={reception.ownerKind}
        onChange={(event) => change({ ownerKind: event.target.value as OwnerKind })}
      >
        {kinds.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {text('name', {
        required: true,
        error: nameMissing,
        label: translate(
          reception.ownerKind === 'CITIZEN' ? 'dossiers.owner.name' : 'dossiers.owner.organisationName',
        ),
        ...(nameMissing ? { helperText: translate('dossiers.receive.needed.name') } : {}),
        slotProps: { htmlInput: { autoComplete: 'off', autoCapitalize: 'words' } },
      })}
      {text('idNumber', { slotProps: { htmlInput: { inputMode: 'numeric', autoComplete: 'off' } } })}
      {text('phone', { type: 'tel', slotProps: { htmlInput: { autoComplete: 'off' } } })}
      {more && (
        <>
          {text('address')}
          {text('email', { type: 'email' })}
          {text('birthDate', { type: 'date', slotProps: { inputLabel: { shrink: true } } })}
        </>
      )}
      {!more && (
        <Button onClick={() => setMore(true)} sx={{ justifySelf: 'start', minHeight: 44 }}>
          {translate('dossiers.receive.moreOwner')}
        </Button>
      )}
    </Box>
  );
}
