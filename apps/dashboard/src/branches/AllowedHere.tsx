import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useRows } from '../api/use-records.ts';
import { useName } from '../i18n/use-word.ts';
import { Capabilities } from '../ui/capabilities/Capabilities.tsx';
import { capabilitiesQuery } from '../ui/capabilities/capabilities-query.ts';
import { Panel } from '../ui/Panel.tsx';

/** What the post may do at this point for a chosen procedure, asked of the API. */
export function AllowedHere({ branch }: { branch: string }) {
  const translate = useTranslate();
  const name = useName();
  const [procedure, choose] = useState<string | null>(null);
  const [place, setPlace] = useState<'BRANCH' | 'HOME'>('BRANCH');
  const procedures = useRows('procedures').data ?? [];
  const chosen = procedures.find(({ code }) => code === procedure) ?? procedures[0] ?? null;
  const variables = { place, branch, procedure: chosen?.code ?? '' };
  const { data } = useAsk(capabilitiesQuery, variables, { enabled: chosen !== null });
  return (
    <Panel title={translate('branches.allowed.title')} lead={translate('branches.allowed.lead')}>
      <Autocomplete
        options={procedures}
        value={chosen}
        disableClearable={chosen !== null}
        onChange={(_event, option) => choose(option?.code ?? null)}
        getOptionKey={({ code }) => code}
        getOptionLabel={(option) => `${option.code} · ${name(option)}`}
        groupBy={({ field }) => name(field)}
        renderInput={(props) => <TextField {...props} label={translate('branches.allowed.procedure')} />}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={place}
        aria-label={translate('phases.board.place')}
        onChange={(_event, next) => next && setPlace(next)}
        sx={{ mt: 1 }}
      >
        <ToggleButton value="BRANCH">{translate('branches.allowed.atBranch')}</ToggleButton>
        <ToggleButton value="HOME">{translate('branches.allowed.atHome')}</ToggleButton>
      </ToggleButtonGroup>
      {chosen && data ? (
        <Capabilities capabilities={data.capabilities} />
      ) : (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {translate('branches.allowed.choose')}
        </Typography>
      )}
    </Panel>
  );
}
