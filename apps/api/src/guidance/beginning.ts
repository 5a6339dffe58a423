import { getProcedureInForce, getServingBranch, type NewGuidance, type Pilot } from '@tram-ho-so/db';
import { sideOf } from '@tram-ho-so/domain/dossier-steps';
import { guidanceGrant } from '@tram-ho-so/domain/guidance';
import { InvalidInput, Refusal } from '@tram-ho-so/domain/refusal';
import type { PlaceKind } from '@tram-ho-so/domain/vocabulary';
import { actorOf, named, organisationOf, standOf } from '../auth/acting.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import type { Context } from '../context.ts';

export interface BeginningAsked {
  readonly procedure: string;
  readonly place: PlaceKind;
  readonly branch?: string | null | undefined;
}

/** A session as it begins at a moment, or the refusal that it may not; nothing of the citizen is asked. */
export function beginning(
  asked: BeginningAsked,
  startedAt: Date,
  pilot: Pilot,
  { caller, now }: Context,
): Omit<NewGuidance, 'ending' | 'idempotency'> {
  const what = permissionWords.GUIDE;
  const { procedure } = getProcedureInForce(pilot, asked.procedure, startedAt);
  const { place, branch } = standOf(caller, asked, pilot, what);
  if (place !== 'HCC_CENTRE' && !branch) throw branchMissing();
  const serving = branch && getServingBranch(pilot, branch.code, startedAt);
  const side = sideOf(actorOf(caller, pilot));
  const grant = guidanceGrant(pilot.phaseSettings, {
    place,
    branch: named(serving),
    procedure,
    side,
    at: startedAt,
    now,
  });
  if (grant instanceof Refusal) throw grant;
  const { userId, keyId } = recorderOf(caller);
  return {
    procedureId: procedure.id,
    place,
    branchId: serving?.id ?? null,
    organisationId: organisationOf(caller, what),
    phase: grant.phase,
    startedAt,
    recordedAt: now,
    actorUserId: userId,
    actorKeyId: keyId,
    origin: 'LIVE',
    pilotRevision: pilot.revision,
  };
}

function branchMissing(): InvalidInput {
  return new InvalidInput(
    'branch',
    {
      vi: 'Cần nêu điểm bưu điện khi hướng dẫn ngoài Trung tâm HCC.',
      en: 'Name the branch when the citizen is not guided at the HCC.',
    },
    { vi: 'Thêm mã điểm, dạng BC-HATU.', en: 'Add a branch code, like BC-HATU.' },
  );
}
