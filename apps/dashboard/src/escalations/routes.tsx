import { lazy } from 'react';
import { Route } from 'react-router-dom';

const EscalationsPage = lazy(async () => ({
  default: (await import('./EscalationsPage.tsx')).EscalationsPage,
}));

/** Promises that come close or have passed. */
export const escalationRoutes = [
  <Route key="escalations" path="/escalations" element={<EscalationsPage />} />,
];
