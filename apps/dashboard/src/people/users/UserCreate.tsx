import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../api/refusal.ts';
import { useCreateRecord } from '../../api/use-write.ts';
import { useMay } from '../../api/viewer.ts';
import { Page } from '../../ui/Page.tsx';
import { UserForm } from './UserForm.tsx';
import { useUserChoices } from './use-user-choices.ts';
import { createInput, emptyDraft } from './user-draft.ts';

/** A new account. */
export function UserCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const asked = useUserChoices(mayManage);
  const { save, saving } = useCreateRecord('users');
  if (!mayManage)
    return <Page title={translate('people.users.form.createTitle')} missing={translate('ui.noAccess')} />;
  return (
    <Page title={translate('people.users.form.createTitle')} asked={asked}>
      {asked.data && (
        <UserForm
          isNew
          start={emptyDraft}
          choices={asked.data}
          saving={saving}
          onSave={async (draft) => {
            const answer = await save(createInput(draft));
            if (isRefusal(answer)) return answer;
            notify('people.users.form.created', { type: 'success', messageArgs: { name: draft.name } });
            navigate('/users');
            return undefined;
          }}
        />
      )}
    </Page>
  );
}
