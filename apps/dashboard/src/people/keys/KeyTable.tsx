import { useTranslate } from 'react-admin';
import type { KeyRecordFragment } from '../../api/generated/graphql.ts';
import { dateOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { DateText } from '../../ui/DateText.tsx';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { DisableKey } from './DisableKey.tsx';

export type ListedKey = KeyRecordFragment;

interface KeyTableProps {
  keys: readonly ListedKey[];
  now: string;
  mayManage: boolean;
}

/** Keys with their scopes and state; a key that no longer works is faded. */
export function KeyTable({ keys, now, mayManage }: KeyTableProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string, values?: object) => translate(`people.keys.${key}`, values);
  const isExpired = ({ expiresAt }: ListedKey) =>
    expiresAt != null && Date.parse(expiresAt) <= Date.parse(now);
  const isUsable = (key: ListedKey) => !key.disabledAt && !isExpired(key);
  const stateOf = (key: ListedKey) => {
    if (key.disabledAt) return t('disabled', { when: dateOf(key.disabledAt) });
    return t(isExpired(key) ? 'expired' : 'active');
  };
  const columns = [
    { name: t('columns.name'), cell: (key: ListedKey) => <strong>{key.name}</strong> },
    { name: t('columns.prefix'), cell: ({ prefix }: ListedKey) => <code>{prefix}</code> },
    { name: t('columns.organisation'), cell: ({ organisation }: ListedKey) => name(organisation) },
    {
      name: t('columns.scopes'),
      short: true,
      cell: ({ scopes }: ListedKey) => scopes.map((one) => word('KeyScope', one)).join(', '),
    },
    {
      name: t('columns.expires'),
      short: true,
      cell: ({ expiresAt }: ListedKey) => (expiresAt ? <DateText at={expiresAt} /> : t('noExpiry')),
    },
    {
      name: t('columns.used'),
      short: true,
      cell: ({ lastUsedAt }: ListedKey) => (lastUsedAt ? <DateText at={lastUsedAt} withTime /> : t('never')),
    },
    {
      name: t('columns.state'),
      short: true,
      cell: (key: ListedKey) => <Tag tone={isUsable(key) ? 'on-track' : 'plain'}>{stateOf(key)}</Tag>,
    },
  ];
  const disable = {
    name: '',
    short: true,
    cell: (key: ListedKey) => isUsable(key) && <DisableKey of={key} />,
  };
  return (
    <ListTable
      rows={keys}
      keyOf={({ id }) => id}
      columns={mayManage ? [...columns, disable] : columns}
      toneOf={(key) => (isUsable(key) ? undefined : 'faded')}
    />
  );
}
