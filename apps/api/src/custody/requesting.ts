import { type NewShipment, requestShipment, type ShipmentRow } from '@tram-ho-so/db';
import { scanSideOf } from '@tram-ho-so/domain/custody';
import { objectionTo } from '@tram-ho-so/domain/phase';
import { NotPermitted } from '@tram-ho-so/domain/refusal';
import type { PilotAction } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import { actorOf, named, type Stand } from '../auth/acting.ts';
import type { Context } from '../context.ts';
import { recordingOf } from '../schema/recording.ts';
import type { BranchRow } from '../schema/refs.ts';

/** Where a request is written down: the post at its branch, the desk at the centre. */
export function standOfRequest({ caller, pilot }: Context, branch: BranchRow, what: Said): Stand {
  const side = scanSideOf(actorOf(caller, pilot));
  if (!side) throw new NotPermitted(what, ['BRANCH_STAFF', 'HCC_OFFICER']);
  return side === 'POST' ? { place: 'BRANCH', branch } : { place: 'HCC_CENTRE', branch: undefined };
}

/** A visit at home is the post's whoever writes it down, so a phase must grant it for the branch and the procedure. */
export function refuseUnlessGranted(
  action: PilotAction,
  branch: BranchRow,
  procedure: { readonly id: number; readonly code: string },
  { pilot, now }: Context,
): void {
  const question = {
    action,
    place: 'HOME',
    branch: named(branch),
    procedure,
    side: 'POST',
    at: now,
  } as const;
  const objection = objectionTo(pilot.phaseSettings, question);
  if (objection) throw objection;
}

/** Records a request; the branch's postal unit is the carrier. */
export async function recordRequest(
  shipment: Omit<NewShipment, 'branchId' | 'organisationId'>,
  branch: BranchRow,
  what: Said,
  context: Context,
): Promise<ShipmentRow> {
  const recording = recordingOf(context, standOfRequest(context, branch, what), what);
  const whole = { ...shipment, branchId: branch.id, organisationId: branch.postalUnitId };
  return requestShipment(context.db, whole, recording);
}
