import { lazy } from 'react';
import { Route } from 'react-router-dom';

const DossierList = lazy(async () => ({ default: (await import('./list/DossierList.tsx')).DossierList }));
const DossierShow = lazy(async () => ({ default: (await import('./show/DossierShow.tsx')).DossierShow }));
const ReceiveDossier = lazy(async () => ({
  default: (await import('./receive/ReceiveDossier.tsx')).ReceiveDossier,
}));

/** Where the dossier screens live. */
export const dossierRoutes = [
  <Route key="list" path="/dossiers" element={<DossierList />} />,
  <Route key="receive" path="/dossiers/receive" element={<ReceiveDossier />} />,
  <Route key="show" path="/dossiers/:id" element={<DossierShow />} />,
];
