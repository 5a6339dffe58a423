import type { Assistance, PlaceKind, SubmissionChannel } from '@tram-ho-so/domain/vocabulary';
import type { Actor } from './act.ts';
import type { Draft } from './draft.ts';
import {
  branchShares,
  channelsAt,
  fieldShares,
  onlineAssistanceAt,
  paymentShares,
  RARE_FIELD,
  returnsWithoutPost,
  returnsWithPost,
} from './mix.ts';
import type { Random } from './random.ts';
import { type Weighted, weighted } from './weighted.ts';
import { monthOf } from './work-time.ts';
import type { World, WorldBranch, WorldProcedure } from './world.ts';

/**
 * Draws what is settled at arrival; `passed` runs from 0 on the first day to 1 on the last.
 * When nothing is open, people submit online and alone.
 */
export type DrawDraft = (random: Random, day: number, passed: number, open: boolean) => Draft;

/** The mix moves slowly, so it is drawn from a ladder of fixed steps. */
const STEPS = 20;

export function draftsOf(world: World): DrawDraft {
  const drawReturnWithPost = weighted(returnsWithPost);
  const drawReturn = weighted(returnsWithoutPost);
  const drawBranch = weighted(branchesBySize(world));
  const byMonth = Array.from({ length: 12 }, (_, month) => weighted(proceduresIn(world, month)));
  const ladder = Array.from({ length: STEPS + 1 }, (_, step) => ({
    channel: weighted(channelsAt(step / STEPS)),
    assistance: weighted(onlineAssistanceAt(step / STEPS)),
  }));
  return (random, day, passed, open) => {
    const step = ladder[Math.round(passed * STEPS)];
    const drawProcedure = byMonth[monthOf(day)];
    if (!step || !drawProcedure) throw new RangeError(`Day ${day} lies outside the pilot.`);
    const procedure = drawProcedure(random);
    const channel = open ? step.channel(random) : 'ONLINE';
    const mayHelp = open && day >= world.helpFrom;
    const assistance = mayHelp ? assistanceFor(channel, () => step.assistance(random)) : 'NONE';
    const branch = isByPost(assistance) ? drawBranch(random) : null;
    return {
      procedure,
      sameDay: procedure.versions[0]?.timeLimitUnit === 'SAME_DAY',
      paymentShare: paymentShares[procedure.field] ?? 0.004,
      channel,
      assistance,
      place: placeOf[assistance],
      branch,
      phase: branch && 'PHASE_1',
      submitter: submitterOf[assistance],
      returnChannel: branch ? drawReturnWithPost(random) : drawReturn(random),
      ownerKind: ownerKindOf(procedure, random),
    };
  };
}

/** Papers that come by public post were handed in at a branch. */
function assistanceFor(channel: SubmissionChannel, drawOnline: () => Assistance): Assistance {
  if (channel === 'ONLINE') return drawOnline();
  return channel === 'POSTAL' ? 'POST_BRANCH' : 'NONE';
}

const placeOf = {
  NONE: 'HCC_CENTRE',
  HCC_DESK: 'HCC_CENTRE',
  POST_BRANCH: 'BRANCH',
  POST_HOME: 'HOME',
} as const satisfies Record<Assistance, PlaceKind>;

const submitterOf = {
  NONE: 'PORTAL',
  HCC_DESK: 'CENTRE',
  POST_BRANCH: 'POST',
  POST_HOME: 'POST',
} as const satisfies Record<Assistance, Actor>;

const isByPost = (assistance: Assistance): boolean => submitterOf[assistance] === 'POST';

function branchesBySize({ branches }: World): Weighted<WorldBranch> {
  return branches.map((branch, i) => [branch, branchShares[i] ?? 0.1]);
}

/** Within a field the first procedures of the catalogue are asked for most (Zipf). */
function proceduresIn({ procedures }: World, month: number): Weighted<WorldProcedure> {
  const rank = new Map<string, number>();
  return procedures.map((procedure) => {
    const place = (rank.get(procedure.field) ?? 0) + 1;
    rank.set(procedure.field, place);
    const share = fieldShares[procedure.field] ?? RARE_FIELD;
    return [procedure, (share * seasonOf(procedure.field, month)) / place];
  });
}

/** Schools ask in summer, builders avoid the rains, shops open before Tết. */
function seasonOf(field: string, month: number): number {
  if (field === 'GIAO_DUC') return month >= 5 && month <= 8 ? 2.4 : 0.7;
  if (field === 'HOAT_DONG_XAY_DUNG') return month >= 6 && month <= 8 ? 0.7 : 1.1;
  if (field === 'LUU_THONG_HANG_HOA') return month >= 10 ? 1.5 : 0.9;
  return 1;
}

function ownerKindOf({ field }: WorldProcedure, random: Random): Draft['ownerKind'] {
  if (field === 'HO_KINH_DOANH') return 'HOUSEHOLD_BUSINESS';
  if (field === 'LUU_THONG_HANG_HOA' || field === 'KINH_DOANH_KHI') {
    return random.happens(0.35) ? 'ENTERPRISE' : 'HOUSEHOLD_BUSINESS';
  }
  if (field === 'THI_DUA_KHEN_THUONG') return random.happens(0.5) ? 'ORGANISATION' : 'STATE_BODY';
  return random.happens(0.03) ? 'ENTERPRISE' : 'CITIZEN';
}
