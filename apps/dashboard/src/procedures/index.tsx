import { lazy } from 'react';
import { Route } from 'react-router';

const ProcedureList = lazy(() =>
  import('./ProcedureList.tsx').then((screen) => ({ default: screen.ProcedureList })),
);
const ProcedureShow = lazy(() =>
  import('./ProcedureShow.tsx').then((screen) => ({ default: screen.ProcedureShow })),
);
const ProcedureEdit = lazy(() =>
  import('./ProcedureEdit.tsx').then((screen) => ({ default: screen.ProcedureEdit })),
);

/** The catalogue: by field, one procedure, its new version. */
export const procedures = {
  name: 'procedures',
  list: ProcedureList,
  children: [
    <Route key="show" path=":code" element={<ProcedureShow />} />,
    <Route key="edit" path=":code/edit" element={<ProcedureEdit />} />,
  ],
};
