import Assist from '@mui/icons-material/DevicesOutlined';
import Guide from '@mui/icons-material/HelpOutlineOutlined';
import HandOver from '@mui/icons-material/LocalShippingOutlined';
import Return from '@mui/icons-material/MarkEmailReadOutlined';
import Receive from '@mui/icons-material/MoveToInboxOutlined';
import type { DeskAct, PlaceKind } from '../api/generated/graphql.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';

export const iconOf = {
  GUIDE: Guide,
  ASSIST: Assist,
  RECEIVE: Receive,
  HAND_OVER: HandOver,
  RETURN: Return,
} as const;

/** The acts that begin with a procedure. */
export const pickedActs = { guide: 'GUIDE', assist: 'ASSIST', receive: 'RECEIVE' } as const;
export type PickedAct = keyof typeof pickedActs;

/** Where each act goes on. Carrying is open to every post by law, whatever a phase grants: so results are delivered at least. */
export function deskAddress(act: DeskAct, place: PlaceKind, allowed: boolean): string {
  const at = place === 'BRANCH' ? '' : `?place=${place}`;
  const addresses = {
    GUIDE: `/quay/guide${at}`,
    ASSIST: `/quay/assist${at}`,
    RECEIVE: `/quay/receive${at}`,
    HAND_OVER: '/batches',
    RETURN: allowed ? dossiersAt({ status: ['RESOLVED'] }) : '/shipments?direction=TO_CITIZEN',
  } as const satisfies Record<DeskAct, string>;
  return addresses[act];
}

/** The form of a reception with what the desk knows already. */
export function receptionAt(
  act: 'ASSIST' | 'RECEIVE',
  procedure: string,
  place: PlaceKind,
  guidance?: string,
) {
  const asked = new URLSearchParams({ act, procedure, place, ...(guidance && { guidance }) });
  return `/dossiers/receive?${asked}`;
}

export const placeIn = (asked: URLSearchParams): PlaceKind =>
  asked.get('place') === 'HOME' ? 'HOME' : 'BRANCH';
