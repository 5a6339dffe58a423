import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ExportList = lazy(async () => ({ default: (await import('./ExportList.tsx')).ExportList }));

/** Where the exports live. */
export const exportRoutes = [<Route key="list" path="/exports" element={<ExportList />} />];
