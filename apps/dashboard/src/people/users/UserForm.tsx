import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { RefusalText } from '../../api/refusal.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { UserFields } from './UserFields.tsx';
import type { UserChoices } from './use-user-choices.ts';
import { faultOf, type UserDraft } from './user-draft.ts';

interface UserFormProps {
  start: UserDraft;
  choices: UserChoices;
  isNew?: boolean;
  saving: boolean;
  /** Answers with the refusal, if there is one. */
  onSave: (draft: UserDraft) => Promise<RefusalText | undefined>;
}

/** The account form; faults are named once sending was tried. */
export function UserForm({ start, choices, isNew = false, saving, onSave }: UserFormProps) {
  const translate = useTranslate();
  const [draft, write] = useState(start);
  const [tried, tryOnce] = useState(false);
  const [refusal, refuse] = useState<RefusalText>();
  const faulty = (['name', 'email', 'password'] as const).some((field) => faultOf(field, draft, isNew));
  const send = async () => {
    tryOnce(true);
    if (faulty) return;
    refuse(await onSave(draft));
  };
  return (
    <Panel>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        sx={{ display: 'grid', gap: 2, maxWidth: 760 }}
      >
        {refusal && <RefusalNote refusal={refusal} />}
        <UserFields draft={draft} onChange={write} choices={choices} isNew={isNew} tried={tried} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={saving}>
            {translate('people.users.form.save')}
          </Button>
          <Button component={Link} to="/users">
            {translate('people.users.form.cancel')}
          </Button>
        </Box>
      </Box>
    </Panel>
  );
}
