import { Admin, CustomRoutes } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { data } from './data.ts';
import { dossierRoutes } from './dossiers/routes.tsx';
import { Layout } from './layout/Layout.tsx';
import { Seated } from './layout/Seated.tsx';
import { useDesk } from './layout/use-desk.ts';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { NotFound } from './ui/NotFound.tsx';

/** The table of contents: one resource or page a line. */
export function App({ onLeave }: { onLeave: (why: 'left' | 'expired') => void }) {
  const desk = useDesk(onLeave);
  return (
    <BrowserRouter>
      <Seated client={desk.queryClient}>
        {(viewer) => (
          <Admin {...desk.admin(viewer, data)} layout={Layout} dashboard={OverviewPage} catchAll={NotFound}>
            <CustomRoutes>
              {dossierRoutes}
              <Route path="/welcome" element={<OverviewPage />} />
            </CustomRoutes>
          </Admin>
        )}
      </Seated>
    </BrowserRouter>
  );
}
