import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ReportsPage = lazy(async () => ({ default: (await import('./ReportsPage.tsx')).ReportsPage }));

/** Official forms. */
export const reportRoutes = [<Route key="reports" path="/reports" element={<ReportsPage />} />];
