import { createContext, useContext } from 'react';
import { graphql } from './generated/gql.ts';
import type { ViewerAndPilotQuery } from './generated/graphql.ts';

export const viewerAndPilot = graphql(`
  query ViewerAndPilot {
    viewer { kind name role permissions twoFactorEnabled branch { code nameVi nameEn } organisation { code nameVi nameEn } }
    pilot { now launchDate launchDateProvenance weekOfPilot phasesInForce holdsSimulated holdsImported calendarCoverageEnd }
  }
`);

export type Viewer = ViewerAndPilotQuery['viewer'];

/** Who sits here and what the pilot is; read once before the first screen. */
export const SeatContext = createContext<ViewerAndPilotQuery | null>(null);

export function useSeat(): ViewerAndPilotQuery {
  const seat = useContext(SeatContext);
  if (!seat) throw new Error('useSeat needs a SeatContext above it.');
  return seat;
}

/** Whether the person may do this, as the API says. */
export function useMay(permission: string): boolean {
  return useSeat().viewer.permissions.includes(permission);
}
