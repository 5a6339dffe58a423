import type { ReturnChannel } from '@tram-ho-so/domain/vocabulary';
import { type Act, atCentre } from './act.ts';
import { carriedTo } from './carriage/carried-to.ts';
import type { Draft } from './draft.ts';
import { chances } from './mix.ts';
import { process } from './process.ts';
import type { Teller } from './teller.ts';

/** Tells a dossier from its arrival to its end, act by act; the listener stops when the present is reached. */
export function* storyOf(draft: Draft, arrivedAt: number, teller: Teller): Generator<Act> {
  const accepted = draft.channel === 'ONLINE' ? yield* intake(draft, arrivedAt, teller) : arrivedAt;
  if (accepted === undefined) return;
  yield atCentre('ACCEPTED', accepted);
  const resolved = yield* process(draft, accepted, teller);
  if (resolved === undefined || teller.random.happens(chances.neverCollected)) return;
  yield returned(draft, returnedAt(draft.returnChannel, resolved, teller));
}

/** Where the result is handed over: the post does it where it carries the result. */
function returned({ branch, returnChannel }: Draft, at: number): Act {
  const place = branch && carriedTo[returnChannel];
  return place ? { kind: 'RETURNED', at, by: 'POST', place, reasonCode: null } : atCentre('RETURNED', at);
}

/** From submission on the portal to acceptance; undefined when the desk refuses or the citizen gives up. */
function* intake(draft: Draft, arrivedAt: number, teller: Teller): Generator<Act, number | undefined> {
  const { random, office } = teller;
  yield { kind: 'SUBMITTED', at: arrivedAt, by: draft.submitter, place: draft.place, reasonCode: null };
  if (random.happens(chances.receptionRefused)) {
    const reason = random.happens(0.5) ? 'KHONG_THUOC_THAM_QUYEN' : 'GIAY_TO_KHONG_HOP_LE';
    yield atCentre('RECEPTION_REFUSED', office.soonAfter(random, arrivedAt, 150), 'CENTRE', reason);
    return undefined;
  }
  if (!random.happens(chances.correctionAsked)) return office.soonAfter(random, arrivedAt, 70);
  const asked = office.soonAfter(random, arrivedAt, 120);
  const reason = random.happens(0.6) ? 'THIEU_GIAY_TO' : 'BAN_QUET_KHONG_RO';
  yield atCentre('CORRECTION_REQUESTED', asked, 'CENTRE', reason);
  if (!random.happens(chances.correctionNeverComes)) return office.soonAfter(random, asked, 600);
  yield atCentre(
    'RECEPTION_REFUSED',
    office.soonAfter(random, asked, 4_800),
    'CENTRE',
    'GIAY_TO_KHONG_HOP_LE',
  );
  return undefined;
}

/** Median office minutes from the result to its recipient. */
const returnMinutes = {
  ONLINE: 12,
  AT_HCC: 180,
  AT_BRANCH: 560,
  HOME_BCCI: 720,
} as const satisfies Record<ReturnChannel, number>;

function returnedAt(channel: ReturnChannel, resolved: number, { random, office }: Teller): number {
  return office.soonAfter(random, resolved, returnMinutes[channel]);
}
