import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ReturnChannel, SubmissionChannel } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import type { ReceptionPart } from './reception-part.ts';

/** How it comes in, how the result goes back, and codes it already carries. */
export function HowFields({ reception, change }: ReceptionPart) {
  const translate = useTranslate();
  const channels = useChoices('SubmissionChannel');
  const returns = useChoices('ReturnChannel');
  const receiving = reception.act === 'RECEIVE_DOSSIER';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {receiving ? (
        <TextField
          select
          fullWidth
          label={translate('dossiers.receive.channel')}
          value={reception.channel}
          onChange={(event) => change({ channel: event.target.value as SubmissionChannel | '' })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('dossiers.receive.channelDefault')}</MenuItem>
          {channels.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : (
        <p style={{ margin: '12px 0', color: 'var(--muted)' }}>{translate('dossiers.receive.onlineFixed')}</p>
      )}
      <TextField
        select
        fullWidth
        label={translate('dossiers.receive.returnChannel')}
        value={reception.returnChannel}
        onChange={(event) => change({ returnChannel: event.target.value as ReturnChannel | '' })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('dossiers.receive.returnUnset')}</MenuItem>
        {returns.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {receiving && (
        <TextField
          fullWidth
          label={translate('dossiers.receive.code')}
          helperText={translate('dossiers.receive.codeHint')}
          value={reception.code}
          onChange={(event) => change({ code: event.target.value })}
        />
      )}
      <TextField
        fullWidth
        label={translate('dossiers.receive.externalCode')}
        value={reception.externalCode}
        onChange={(event) => change({ externalCode: event.target.value })}
      />
    </Box>
  );
}
