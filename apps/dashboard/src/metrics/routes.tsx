import { lazy } from 'react';
import { Route } from 'react-router-dom';

const MetricsPage = lazy(async () => ({ default: (await import('./MetricsPage.tsx')).MetricsPage }));
const DifferencePage = lazy(async () => ({ default: (await import('./DifferencePage.tsx')).DifferencePage }));
const BehindPage = lazy(async () => ({ default: (await import('./BehindPage.tsx')).BehindPage }));

/** Figures, and the dossiers behind them. */
export const metricRoutes = [
  <Route key="metrics" path="/figures" element={<MetricsPage />} />,
  <Route key="metrics-difference" path="/figures/difference" element={<DifferencePage />} />,
  <Route key="metrics-dossiers" path="/figures/dossiers" element={<BehindPage />} />,
];
