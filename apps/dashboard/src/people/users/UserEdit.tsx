import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { isRefusal } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { Page } from '../../ui/Page.tsx';
import { UserForm } from './UserForm.tsx';
import { emptyDraft, updateInput } from './user-draft.ts';
import { updateUserMutation, userFormQuery } from './user-queries.ts';

/** One account: its role, its place, whether it may sign in. */
export function UserEdit() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const asked = useAsk(userFormQuery, {}, { enabled: mayManage });
  const { mutateAsync, isPending } = useAct(updateUserMutation);
  if (!mayManage) return <Page title={translate('people.users.title')} missing={translate('ui.noAccess')} />;
  const user = asked.data?.users.find((one) => one.id === id);
  if (!asked.data || !user)
    return (
      <Page
        title={translate('people.users.title')}
        asked={asked}
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
        choices={asked.data}
        saving={isPending}
        onSave={async (draft) => {
          const { updateUser: answer } = await mutateAsync({ input: updateInput(id, draft) });
          if (isRefusal(answer)) return answer;
          notify('people.users.form.saved', { type: 'success', messageArgs: { name: draft.name } });
          navigate('/users');
          return undefined;
        }}
      />
    </Page>
  );
}
