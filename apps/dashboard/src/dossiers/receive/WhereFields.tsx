import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import type { PlaceKind } from '../../api/generated/graphql.ts';
import { useChoices, useName } from '../../i18n/use-word.ts';
import { FindChoice } from './FindChoice.tsx';
import type { ReceptionPart } from './reception-part.ts';
import type { Choices } from './use-reception-choices.ts';

interface WhereFieldsProps extends ReceptionPart {
  readonly choices: Choices;
  readonly ownBranch: string | undefined;
}

/** Place, branch and procedure: what decides which acts are granted. */
export function WhereFields({ reception, change, missing, choices, ownBranch }: WhereFieldsProps) {
  const translate = useTranslate();
  const name = useName();
  const places = useChoices('PlaceKind');
  const { place, branch, procedure } = reception;
  const needed = (field: 'branch' | 'procedure') =>
    missing.includes(field) ? translate(`dossiers.receive.needed.${field}`) : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        color="primary"
        value={place}
        aria-label={translate('dossiers.receive.place')}
        onChange={(_event, chosen: PlaceKind | null) => chosen && change({ place: chosen })}
      >
        {places.map(({ id, name: label }) => (
          <ToggleButton key={id} value={id} sx={{ minHeight: 48, lineHeight: 1.3, color: 'text.primary' }}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {place !== 'HCC_CENTRE' && (
        <FindChoice
          label={translate(place === 'HOME' ? 'dossiers.receive.branchHome' : 'dossiers.receive.branch')}
          choices={choices.branches.map((one) => ({ id: one.code, name: name(one) }))}
          chosen={branch}
          onChoose={(code) => change({ branch: code })}
          missing={needed('branch')}
          fixed={ownBranch !== undefined && branch === ownBranch}
        />
      )}
      <FindChoice
        label={translate('dossiers.receive.procedure')}
        hint={translate('dossiers.receive.procedureHint')}
        choices={choices.procedures.map((one) => ({
          id: one.code,
          name: name(one),
          group: name(one.field),
        }))}
        chosen={procedure}
        onChoose={(code) => change({ procedure: code, papers: [] })}
        missing={needed('procedure')}
      />
    </Box>
  );
}
