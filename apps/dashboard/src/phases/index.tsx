import { lazy } from 'react';
import { Route } from 'react-router';

const PhasesPage = lazy(() => import('./PhasesPage.tsx').then((screen) => ({ default: screen.PhasesPage })));
const PhaseShow = lazy(() => import('./PhaseShow.tsx').then((screen) => ({ default: screen.PhaseShow })));
const PhaseEdit = lazy(() =>
  import('./form/PhaseEdit.tsx').then((screen) => ({ default: screen.PhaseEdit })),
);

const ProposalsPage = lazy(() =>
  import('./proposals/ProposalsPage.tsx').then((screen) => ({ default: screen.ProposalsPage })),
);
const CriteriaPage = lazy(() =>
  import('./criteria/CriteriaPage.tsx').then((screen) => ({ default: screen.CriteriaPage })),
);
const RegistersPage = lazy(() =>
  import('./registers/RegistersPage.tsx').then((screen) => ({ default: screen.RegistersPage })),
);

/** The three phases: the board, one phase with its versions, a new version, the proposals and what they are judged by. */
export const phases = {
  name: 'phases',
  list: PhasesPage,
  children: [
    <Route key="proposals" path="proposals" element={<ProposalsPage />} />,
    <Route key="criteria" path="criteria" element={<CriteriaPage />} />,
    <Route key="registers" path="registers" element={<RegistersPage />} />,
    <Route key="show" path=":number" element={<PhaseShow />} />,
    <Route key="edit" path=":number/edit" element={<PhaseEdit />} />,
  ],
};
