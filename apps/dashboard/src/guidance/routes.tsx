import { lazy } from 'react';
import { Route } from 'react-router-dom';

const GuidancePage = lazy(async () => ({ default: (await import('./GuidancePage.tsx')).GuidancePage }));

/** Guidance sessions and the papers that citizens lacked. */
export const guidanceRoutes = [<Route key="guidance" path="/guidance" element={<GuidancePage />} />];
