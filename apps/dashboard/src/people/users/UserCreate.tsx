import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { isRefusal } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useMay } from '../../api/viewer.ts';
import { Page } from '../../ui/Page.tsx';
import { UserForm } from './UserForm.tsx';
import { createInput, emptyDraft } from './user-draft.ts';
import { createUserMutation, userFormQuery } from './user-queries.ts';

/** A new account. */
export function UserCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const asked = useAsk(userFormQuery, {}, { enabled: mayManage });
  const { mutateAsync, isPending } = useAct(createUserMutation);
  if (!mayManage)
    return <Page title={translate('people.users.form.createTitle')} missing={translate('ui.noAccess')} />;
  return (
    <Page title={translate('people.users.form.createTitle')} asked={asked}>
      {asked.data && (
        <UserForm
          isNew
          start={emptyDraft}
          choices={asked.data}
          saving={isPending}
          onSave={async (draft) => {
            const { createUser: answer } = await mutateAsync({ input: createInput(draft) });
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
