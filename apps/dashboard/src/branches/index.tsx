import { lazy } from 'react';
import { Route } from 'react-router';

const BranchList = lazy(() => import('./BranchList.tsx').then((screen) => ({ default: screen.BranchList })));
const BranchShow = lazy(() => import('./BranchShow.tsx').then((screen) => ({ default: screen.BranchShow })));
const BranchEdit = lazy(() => import('./BranchEdit.tsx').then((screen) => ({ default: screen.BranchEdit })));

/** Postal points: a list with a map, a point, its form. */
export const branches = {
  name: 'branches',
  list: BranchList,
  children: [
    <Route key="show" path=":code" element={<BranchShow />} />,
    <Route key="edit" path=":code/edit" element={<BranchEdit />} />,
  ],
};
