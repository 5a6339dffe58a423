import { lazy } from 'react';
import { Route } from 'react-router-dom';

const DeskPage = lazy(async () => ({ default: (await import('./DeskPage.tsx')).DeskPage }));
const ProcedurePick = lazy(async () => ({ default: (await import('./ProcedurePick.tsx')).ProcedurePick }));
const SessionPage = lazy(async () => ({ default: (await import('./SessionPage.tsx')).SessionPage }));

/** The desk of a branch and what is done there. */
export const deskRoutes = [
  <Route key="desk" path="/quay" element={<DeskPage />} />,
  <Route key="guide" path="/quay/guide" element={<ProcedurePick picked="guide" />} />,
  <Route key="assist" path="/quay/assist" element={<ProcedurePick picked="assist" />} />,
  <Route key="receive" path="/quay/receive" element={<ProcedurePick picked="receive" />} />,
  <Route key="session" path="/quay/sessions/:id" element={<SessionPage />} />,
];
