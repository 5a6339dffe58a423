import { lazy } from 'react';
import { Route } from 'react-router';

const PhasesPage = lazy(() => import('./PhasesPage.tsx').then((screen) => ({ default: screen.PhasesPage })));
const PhaseShow = lazy(() => import('./PhaseShow.tsx').then((screen) => ({ default: screen.PhaseShow })));
const PhaseEdit = lazy(() =>
  import('./form/PhaseEdit.tsx').then((screen) => ({ default: screen.PhaseEdit })),
);

/** The three phases: the board, one phase with its versions, a new version. */
export const phases = {
  name: 'phases',
  list: PhasesPage,
  children: [
    <Route key="show" path=":number" element={<PhaseShow />} />,
    <Route key="edit" path=":number/edit" element={<PhaseEdit />} />,
  ],
};
