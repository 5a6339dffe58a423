import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';
import { useChoices, useName } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { FieldGroup } from '../../ui/form/FieldGroup.tsx';
import { UserText } from './UserText.tsx';
import type { UserChoices } from './use-user-choices.ts';
import type { UserDraft } from './user-draft.ts';

interface UserFieldsProps {
  draft: UserDraft;
  onChange: (draft: UserDraft) => void;
  choices: UserChoices;
  isNew: boolean;
  tried: boolean;
}

/** Who it is, what they do and where. The e-mail is the account's name and stays. */
export function UserFields({ draft, onChange, choices, isNew, tried }: UserFieldsProps) {
  const translate = useTranslate();
  const name = useName();
  const roles = useChoices('UserRole');
  const t = (key: string) => translate(`people.users.form.${key}`);
  const set = (change: Partial<UserDraft>) => onChange({ ...draft, ...change });
  const text = (field: 'name' | 'email' | 'password') => (
    <UserText
      field={field}
      draft={draft}
      isNew={isNew}
      tried={tried}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      <FieldGroup legend="">
        {text('name')}
        {text('email')}
        {isNew && text('password')}
        <Choice
          name="role"
          label={t('role')}
          value={draft.role}
          options={roles}
          onChange={(id) => set({ role: roles.find((role) => role.id === id)?.id ?? draft.role })}
        />
        <Choice
          name="organisation"
          label={t('organisation')}
          none={t('none')}
          value={draft.organisation}
          options={choices.organisations.map((one) => ({ id: one.code, name: name(one) }))}
          onChange={(organisation) => set({ organisation })}
        />
        <Choice
          name="branch"
          label={t('branch')}
          none={t('none')}
          value={draft.branch}
          options={choices.branches.map((one) => ({ id: one.code, name: name(one) }))}
          onChange={(branch) => set({ branch })}
        />
      </FieldGroup>
      {!isNew && (
        <Box>
          <FormControlLabel
            label={t('active')}
            control={
              <Switch name="active" checked={draft.active} onChange={(_event, active) => set({ active })} />
            }
          />
          <FormHelperText>{t('activeHint')}</FormHelperText>
        </Box>
      )}
    </>
  );
}
