import { NothingToCarry } from '../refusal/custody-refusals.ts';
import type { DossierStatus, ShipmentDirection } from '../vocabulary.ts';

/** Why a parcel may not be asked for a dossier that stands so. A return is asked for early, at reception too. */
export function objectionToParcel(
  direction: ShipmentDirection,
  { status, papersAwaited }: { readonly status: DossierStatus; readonly papersAwaited: boolean },
): NothingToCarry | undefined {
  const atTheDesk = direction === 'TO_HCC' && status === 'ACCEPTED' && !papersAwaited;
  return carriable[direction][status] && !atTheDesk ? undefined : new NothingToCarry(status);
}

const carriable = {
  /** Papers that a branch received, or that a citizen brings after the agency asked for them. */
  TO_HCC: {
    REGISTERED: false,
    ACCEPTED: true,
    NOT_ACCEPTED: false,
    IN_PROCESS: false,
    SUPPLEMENT_REQUESTED: true,
    PAYMENT_REQUESTED: false,
    WITHDRAWN: false,
    STOPPED: false,
    RESOLVED: false,
    RETURNED: false,
  },
  TO_CITIZEN: {
    REGISTERED: true,
    ACCEPTED: true,
    NOT_ACCEPTED: false,
    IN_PROCESS: true,
    SUPPLEMENT_REQUESTED: true,
    PAYMENT_REQUESTED: true,
    WITHDRAWN: false,
    STOPPED: false,
    RESOLVED: true,
    RETURNED: false,
  },
} as const satisfies Record<ShipmentDirection, Record<DossierStatus, boolean>>;
