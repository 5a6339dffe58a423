import { type DossierRow, type FeeRow, findDossier, findFee } from '@tram-ho-so/db';
import { sideOf } from '@tram-ho-so/domain/dossier-steps';
import type { FeeStanding } from '@tram-ho-so/domain/fee';
import { objectionTo } from '@tram-ho-so/domain/phase';
import { UnknownDossier, UnknownFee } from '@tram-ho-so/domain/refusal';
import type { PilotAction, PlaceKind } from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, organisationOf, standOf, usualPlace } from '../auth/acting.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { rowOf } from '../schema/pilot-row.ts';

/** A dossier among those the caller may see. */
export async function getVisibleDossier(id: string | number, context: Context): Promise<DossierRow> {
  const { db, caller, pilot, now } = context;
  const local = numericIdOf('Dossier', id);
  const dossier =
    local === undefined ? undefined : await findDossier(db, { id: local }, visibilityOf(caller, pilot), now);
  if (!dossier) throw new UnknownDossier(String(id).slice(0, 60));
  return dossier;
}

/** A fee of a dossier the caller may see. */
export async function getVisibleFee(
  id: string | number,
  { db, caller, pilot, now }: Context,
): Promise<{ fee: FeeRow; dossier: DossierRow }> {
  const local = numericIdOf('Fee', id);
  const fee = local === undefined ? undefined : await findFee(db, local);
  const dossier = fee && (await findDossier(db, { id: fee.dossierId }, visibilityOf(caller, pilot), now));
  if (!fee || !dossier) throw new UnknownFee();
  return { fee, dossier };
}

export const standingOf = ({ collectAt, payment, refund }: FeeRow): FeeStanding => ({
  collectAt,
  paidAt: payment?.at ?? null,
  refundedAt: refund?.at ?? null,
});

interface Place {
  readonly place?: PlaceKind | null | undefined;
  readonly branch?: string | null | undefined;
}

/** Who records an act on a dossier's fees and where; the post needs the grant that the act names. */
export function feeRecorder(
  dossier: DossierRow,
  { place, branch }: Place,
  action: PilotAction,
  context: Context,
) {
  const { caller, pilot, now } = context;
  const what = permissionWords[action === 'COLLECT_STATE_FEE' ? 'COLLECT_FEE' : 'SET_FEE'];
  const ofDossier = dossier.branchId === null ? undefined : rowOf(pilot.branches, dossier.branchId).code;
  const asked = { place: place ?? usualPlace(caller, pilot, dossier), branch: branch ?? ofDossier };
  const stand = standOf(caller, asked, pilot, what);
  const question = {
    action,
    place: stand.place,
    branch: named(stand.branch),
    procedure: rowOf(pilot.procedures, dossier.procedureId),
    side: sideOf(actorOf(caller, pilot)),
    at: now,
  };
  const objection = objectionTo(pilot.phaseSettings, question);
  if (objection) throw objection;
  const { userId, keyId } = recorderOf(caller);
  return {
    actorUserId: userId,
    actorKeyId: keyId,
    organisationId: organisationOf(caller, what),
    recordedAt: now,
  };
}
