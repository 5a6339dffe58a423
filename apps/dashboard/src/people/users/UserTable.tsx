import { useTranslate } from 'react-admin';
import type { UserRecordFragment } from '../../api/generated/graphql.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { DateText } from '../../ui/DateText.tsx';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { UserName } from './UserName.tsx';

export type ListedUser = UserRecordFragment;

interface UserTableProps {
  users: readonly ListedUser[];
  mayManage: boolean;
}

/** Accounts with their role, place and state. */
export function UserTable({ users, mayManage }: UserTableProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string) => translate(`people.users.${key}`);
  const placeOf = ({ branch, organisation }: ListedUser) => {
    const place = branch ?? organisation;
    return place ? name(place) : t('noPlace');
  };
  return (
    <ListTable
      rows={users}
      keyOf={({ id }) => id}
      columns={[
        { name: t('columns.name'), cell: (user) => <UserName user={user} mayManage={mayManage} /> },
        { name: t('columns.email'), cell: ({ email }) => email },
        { name: t('columns.role'), cell: ({ role }) => word('UserRole', role) },
        { name: t('columns.place'), cell: placeOf },
        {
          name: t('columns.twoFactor'),
          cell: ({ twoFactorEnabled }) => t(twoFactorEnabled ? 'twoFactorOn' : 'twoFactorOff'),
        },
        {
          name: t('columns.state'),
          cell: ({ active }) => (
            <Tag tone={active ? 'on-track' : 'plain'}>{t(active ? 'active' : 'inactive')}</Tag>
          ),
        },
        { name: t('columns.created'), cell: ({ createdAt }) => <DateText at={createdAt} /> },
      ]}
    />
  );
}
