import { Admin, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import { audit } from './audit/index.tsx';
import { branches } from './branches/index.tsx';
import { dossierRoutes } from './dossiers/routes.tsx';
import { importRoutes } from './imports/routes.tsx';
import { Home } from './layout/Home.tsx';
import { Layout } from './layout/Layout.tsx';
import { Seated } from './layout/Seated.tsx';
import { useDesk } from './layout/use-desk.ts';
import { keys, users } from './people/index.tsx';
import { phases } from './phases/index.tsx';
import { pilotRoutes } from './pilot/routes.tsx';
import { procedures } from './procedures/index.tsx';
import { NotFound } from './ui/NotFound.tsx';

/** The table of contents: one resource or page a line. */
export function App({ onLeave }: { onLeave: (why: 'left' | 'expired') => void }) {
  const desk = useDesk(onLeave);
  return (
    <BrowserRouter>
      <Seated client={desk.queryClient}>
        {(viewer) => (
          <Admin {...desk.admin(viewer)} layout={Layout} dashboard={Home} catchAll={NotFound}>
            <Resource {...phases} />
            <Resource {...branches} />
            <Resource {...procedures} />
            <Resource {...users} />
            <Resource {...keys} />
            <Resource {...audit} />
            <CustomRoutes>
              {dossierRoutes}
              {importRoutes}
              {pilotRoutes}
            </CustomRoutes>
          </Admin>
        )}
      </Seated>
    </BrowserRouter>
  );
}
