import { type ReactNode, useMemo } from 'react';
import { AdminContext, CoreAdminUI } from 'react-admin';
import { authProviderFor } from '../api/auth-provider.ts';
import { dataProvider } from '../api/data-provider.ts';
import { useSeat } from '../api/viewer.ts';
import { FaultPage } from '../ui/FaultPage.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { Home } from './Home.tsx';
import { Layout } from './Layout.tsx';
import type { DeskParts, Leave } from './use-desk-parts.ts';

interface FrameProps {
  parts: DeskParts;
  onLeave: Leave;
  children: ReactNode;
}

/** react-admin with the desk's own layout, theme and words; its stock screens are left out of the build. */
export function Frame({ parts, onLeave, children }: FrameProps) {
  const { viewer } = useSeat();
  const authProvider = useMemo(() => authProviderFor(viewer, onLeave), [viewer, onLeave]);
  return (
    <AdminContext {...parts} authProvider={authProvider} dataProvider={dataProvider}>
      <CoreAdminUI
        layout={Layout}
        dashboard={Home}
        catchAll={NotFound}
        error={FaultPage}
        title="Trạm Hồ Sơ"
        disableTelemetry
      >
        {children}
      </CoreAdminUI>
    </AdminContext>
  );
}
