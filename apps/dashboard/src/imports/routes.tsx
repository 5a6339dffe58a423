import { lazy } from 'react';
import { Route } from 'react-router-dom';

const ImportList = lazy(async () => ({ default: (await import('./ImportList.tsx')).ImportList }));
const ImportNew = lazy(async () => ({ default: (await import('./ImportNew.tsx')).ImportNew }));
const ImportShow = lazy(async () => ({ default: (await import('./ImportShow.tsx')).ImportShow }));

/** Where the import screens live. */
export const importRoutes = [
  <Route key="list" path="/imports" element={<ImportList />} />,
  <Route key="new" path="/imports/new" element={<ImportNew />} />,
  <Route key="show" path="/imports/:id" element={<ImportShow />} />,
];
