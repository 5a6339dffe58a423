import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../api/refusal.ts';
import { useRecord } from '../../api/use-records.ts';
import { useUpdateRecord } from '../../api/use-write.ts';
import { useMay } from '../../api/viewer.ts';
import { Page } from '../../ui/Page.tsx';
import { UserForm } from './UserForm.tsx';
import { useUserChoices } from './use-user-choices.ts';
import { emptyDraft, updateInput } from './user-draft.ts';

/** One account: its role, its place, whether it may sign in. */
export function UserEdit() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const asked = useRecord('users', id, { enabled: mayManage });
  const choices = useUserChoices(mayManage);
  const { save, saving } = useUpdateRecord('users');
  if (!mayManage) return <Page title={translate('people.users.title')} missing={translate('ui.noAccess')} />;
  const user = asked.data;
  if (!user || !choices.data)
    return (
      <Page
        title={translate('people.users.title')}
        asked={user ? choices : asked}
        missing={translate('people.users.missing')}
      />
    );
  const start = {
    ...emptyDraft,
    name: user.name,
    email: user.email,
    role: user.role,
    active: user.active,
    organisation: user.organisation?.code ?? '',
    branch: user.branch?.code ?? '',
  };
  return (
    <Page title={translate('people.users.form.editTitle', { name: user.name })} asked={asked}>
      <UserForm
        key={user.id}
        start={start}
        choices={choices.data}
        saving={saving}
        onSave={async (draft) => {
          const answer = await save(id, updateInput(id, draft));
          if (isRefusal(answer)) return answer;
          notify('people.users.form.saved', { type: 'success', messageArgs: { name: draft.name } });
          navigate('/users');
          return undefined;
        }}
      />
    </Page>
  );
}
