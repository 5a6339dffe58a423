import { lazy } from 'react';
import { Route } from 'react-router';

const UserList = lazy(() => import('./users/UserList.tsx').then((screen) => ({ default: screen.UserList })));
const UserCreate = lazy(() =>
  import('./users/UserCreate.tsx').then((screen) => ({ default: screen.UserCreate })),
);
const UserEdit = lazy(() => import('./users/UserEdit.tsx').then((screen) => ({ default: screen.UserEdit })));
const KeyList = lazy(() => import('./keys/KeyList.tsx').then((screen) => ({ default: screen.KeyList })));

/** Accounts of people. */
export const users = {
  name: 'users',
  list: UserList,
  create: UserCreate,
  children: [<Route key="edit" path=":id" element={<UserEdit />} />],
};

/** Keys of partner software. */
export const keys = { name: 'keys', list: KeyList };
