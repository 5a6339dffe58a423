import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useRows } from '../../api/use-records.ts';
import { useMay } from '../../api/viewer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { UserTable } from './UserTable.tsx';

/** Everyone who may sign in. */
export function UserList() {
  const translate = useTranslate();
  const mayManage = useMay('MANAGE_PEOPLE');
  const mayRead = useMay('READ_PEOPLE');
  const asked = useRows('users', {}, { enabled: mayRead });
  const users = asked.data ?? [];
  const create = mayManage && (
    <Button variant="contained" component={Link} to="/users/create">
      {translate('people.users.create')}
    </Button>
  );
  if (!mayRead) return <Page title={translate('people.users.title')} missing={translate('ui.noAccess')} />;
  return (
    <Page
      title={translate('people.users.title')}
      lead={
        asked.data &&
        translate('people.users.lead', {
          active: users.filter(({ active }) => active).length,
          total: users.length,
        })
      }
      actions={create}
      asked={asked}
    >
      <Panel>
        {users.length > 0 ? (
          <UserTable users={users} mayManage={mayManage} />
        ) : (
          <EmptyState title={translate('people.users.empty')} text="" action={create} />
        )}
      </Panel>
    </Page>
  );
}
