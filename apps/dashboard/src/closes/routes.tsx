import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ClosesPage = lazy(async () => ({ default: (await import('./ClosesPage.tsx')).ClosesPage }));
const ClosePage = lazy(async () => ({ default: (await import('./ClosePage.tsx')).ClosePage }));

/** Periods whose figures are frozen. */
export const closeRoutes = [
  <Route key="closes" path="/closes" element={<ClosesPage />} />,
  <Route key="close" path="/closes/:id" element={<ClosePage />} />,
];
