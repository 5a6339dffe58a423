import { CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter } from 'react-router-dom';
import { accountRoutes } from './account/routes.tsx';
import { audit } from './audit/index.tsx';
import { branches } from './branches/index.tsx';
import { closeRoutes } from './closes/routes.tsx';
import { custodyRoutes } from './custody/routes.tsx';
import { deskRoutes } from './desk/routes.tsx';
import { dossierRoutes } from './dossiers/routes.tsx';
import { escalationRoutes } from './escalations/routes.tsx';
import { exportRoutes } from './exports/routes.tsx';
import { guidanceRoutes } from './guidance/routes.tsx';
import { importRoutes } from './imports/routes.tsx';
import { Frame } from './layout/Frame.tsx';
import { Seated } from './layout/Seated.tsx';
import { type Leave, useDeskParts } from './layout/use-desk-parts.ts';
import { metricRoutes } from './metrics/routes.tsx';
import { keys, users } from './people/index.tsx';
import { phases } from './phases/index.tsx';
import { pilotRoutes } from './pilot/routes.tsx';
import { procedures } from './procedures/index.tsx';
import { qualityRoutes } from './quality/routes.tsx';
import { reportRoutes } from './reports/routes.tsx';

/** The table of contents: one resource or page a line. */
export function App({ onLeave }: { onLeave: Leave }) {
  const parts = useDeskParts(onLeave);
  return (
    <BrowserRouter>
      <Seated client={parts.queryClient}>
        <Frame parts={parts} onLeave={onLeave}>
          <Resource {...phases} />
          <Resource {...branches} />
          <Resource {...procedures} />
          <Resource {...users} />
          <Resource {...keys} />
          <Resource {...audit} />
          <CustomRoutes>
            {accountRoutes}
            {deskRoutes}
            {custodyRoutes}
            {dossierRoutes}
            {escalationRoutes}
            {exportRoutes}
            {guidanceRoutes}
            {importRoutes}
            {closeRoutes}
            {metricRoutes}
            {qualityRoutes}
            {reportRoutes}
            {pilotRoutes}
          </CustomRoutes>
        </Frame>
      </Seated>
    </BrowserRouter>
  );
}
