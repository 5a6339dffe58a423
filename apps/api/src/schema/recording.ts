import type { Recording } from '@tram-ho-so/db';
import type { Said } from '@tram-ho-so/domain/words';
import { organisationOf, type Stand } from '../auth/acting.ts';
import { recorderOf } from '../auth/recorder.ts';
import type { Context } from '../context.ts';

type Told = Pick<Recording, 'reasonCode' | 'details'>;

const untold: Told = { reasonCode: null, details: null };

/** Who records an act, for whom, where and when; `what` names the act for who may not. */
export function recordingOf(
  { caller, now }: Context,
  { place, branch }: Stand,
  what: Said,
  told: Told = untold,
): Recording {
  const { userId, keyId } = recorderOf(caller);
  return {
    ...told,
    recordedAt: now,
    actorUserId: userId,
    actorKeyId: keyId,
    organisationId: organisationOf(caller, what),
    place,
    branchId: branch?.id ?? null,
    origin: 'LIVE',
  };
}
