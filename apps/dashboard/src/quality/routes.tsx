import { lazy } from 'react';
import { Route } from 'react-router-dom';

const QualityPage = lazy(async () => ({ default: (await import('./QualityPage.tsx')).QualityPage }));
const FindingsPage = lazy(async () => ({ default: (await import('./FindingsPage.tsx')).FindingsPage }));

/** The data-quality centre. */
export const qualityRoutes = [
  <Route key="quality" path="/quality" element={<QualityPage />} />,
  <Route key="quality-check" path="/quality/:check" element={<FindingsPage />} />,
];
