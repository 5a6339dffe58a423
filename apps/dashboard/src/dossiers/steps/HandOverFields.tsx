import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useTranslate } from 'react-admin';
import type { RecipientKind } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import type { SaidPart } from './SaidFields.tsx';

/** Who took the result, and that their identity paper was seen. */
export function HandOverFields({ said, change, lacks }: SaidPart) {
  const translate = useTranslate();
  const recipients = useChoices('RecipientKind');
  return (
    <>
      <Choice
        label={translate('dossiers.said.recipient')}
        value={said.recipient}
        options={recipients}
        onChange={(recipient) => change({ recipient: recipient as RecipientKind })}
      />
      <FormControlLabel
        sx={{ minHeight: 44, m: 0 }}
        label={translate(`dossiers.said.identityChecked.${said.recipient}`)}
        control={
          <Checkbox
            checked={said.identityChecked}
            onChange={(_event, checked) => change({ identityChecked: checked })}
          />
        }
      />
      {lacks('identityChecked') && (
        <FormHelperText error role="alert">
          {translate('dossiers.said.needed.identityChecked')}
        </FormHelperText>
      )}
    </>
  );
}
