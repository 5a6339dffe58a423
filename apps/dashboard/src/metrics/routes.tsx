import { lazy } from 'react';
import { Route } from 'react-router-dom';

const MetricsPage = lazy(async () => ({ default: (await import('./MetricsPage.tsx')).MetricsPage }));
const BehindPage = lazy(async () => ({ default: (await import('./BehindPage.tsx')).BehindPage }));

/** Figures, and the dossiers behind them. */
export const metricRoutes = [
  <Route key="metrics" path="/figures" element={<MetricsPage />} />,
  <Route key="metrics-dossiers" path="/figures/dossiers" element={<BehindPage />} />,
];
