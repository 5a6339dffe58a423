import { sayDate } from '@tram-ho-so/domain/calendar';
import { differenceBetween, type SettingDifference, settingInForce, widens } from '@tram-ho-so/domain/phase';
import { StaleVersion as Stale } from '@tram-ho-so/domain/refusal';
import {
  phaseNumberWords,
  pilotActionWords,
  placeKindWords,
  type SubmissionChannel,
  submissionChannelWords,
} from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Context } from '../context.ts';
import type { PhaseSettingAsked, SettingRead } from './phase-setting-input.ts';

type Recorded = Context['pilot']['phaseSettings'][number];

/** What a new version changes against the newest one. */
export interface Preview {
  readonly from: Recorded | undefined;
  readonly difference: SettingDifference;
  readonly sentences: readonly Said[];
  /** It grants more than is in force, so that two people decide it. */
  readonly needsProposal: boolean;
}

const nothingGranted = {
  places: [],
  actions: [],
  branchIds: new Set<number>(),
  procedureIds: new Set<number>(),
  receptionChannel: null,
} as const;

/** The newest version of a phase, refused when the asker saw another. */
export function newestSeen(
  { phase, seenVersion }: PhaseSettingAsked,
  { pilot }: Pick<Context, 'pilot'>,
): Recorded | undefined {
  const newest = pilot.phases.get(phase)?.settings.at(-1);
  const current = newest?.version ?? 0;
  if (seenVersion !== current) {
    const { vi, en } = phaseNumberWords[phase];
    throw new Stale({ vi: `Cấu hình ${vi}`, en: `The setting of ${en}` }, seenVersion, current);
  }
  return newest;
}

export function previewOf(
  from: Recorded | undefined,
  setting: SettingRead,
  context: Pick<Context, 'pilot'>,
): Preview {
  const before = from ?? {
    ...nothingGranted,
    effectiveFrom: setting.effectiveFrom,
    effectiveTo: setting.effectiveTo,
  };
  const difference = differenceBetween(before, setting);
  return {
    from,
    difference,
    sentences: [...sentencesOf(difference, context), ...whatFollows(setting, context)],
    needsProposal: widens(context.pilot.phases.get(setting.phase)?.settings ?? [], setting),
  };
}

/** An end gives the phase back to the newest older version that covers it, which a reader would not expect. */
function whatFollows({ phase, effectiveTo }: SettingRead, { pilot }: Pick<Context, 'pilot'>): Said[] {
  const next = effectiveTo && settingInForce(pilot.phases.get(phase)?.settings ?? [], effectiveTo);
  if (!next) return [];
  return [
    {
      vi: `Sau ngày kết thúc, phiên bản ${next.version} có hiệu lực trở lại.`,
      en: `After the end, version ${next.version} is in force again.`,
    },
  ];
}

function sentencesOf(difference: SettingDifference, { pilot }: Pick<Context, 'pilot'>): Said[] {
  const { branchIds, procedureIds, actions, places, effectiveFrom, effectiveTo, receptionChannel } =
    difference;
  const branchNames = (ids: readonly number[]) =>
    ids
      .flatMap((id) => pilot.branches.byId.get(id) ?? [])
      .map(({ nameVi, nameEn }) => ({ vi: nameVi, en: nameEn }));
  return [
    ...listed(branchNames(branchIds.added), { vi: 'Thêm điểm', en: 'Adds branches' }),
    ...listed(branchNames(branchIds.removed), { vi: 'Bớt điểm', en: 'Removes branches' }),
    ...listed(
      actions.added.map((action) => pilotActionWords[action]),
      { vi: 'Giao thêm việc', en: 'Grants' },
    ),
    ...listed(
      actions.removed.map((action) => pilotActionWords[action]),
      { vi: 'Thôi giao việc', en: 'Withdraws' },
    ),
    ...listed(
      places.added.map((place) => placeKindWords[place]),
      { vi: 'Thêm nơi', en: 'Adds places' },
    ),
    ...listed(
      places.removed.map((place) => placeKindWords[place]),
      { vi: 'Bớt nơi', en: 'Removes places' },
    ),
    ...counted(procedureIds.added.length, { vi: 'Thêm', en: 'Adds' }),
    ...counted(procedureIds.removed.length, { vi: 'Bớt', en: 'Removes' }),
    ...channelSaid(receptionChannel?.after),
    ...moved(effectiveFrom, { vi: 'Ngày bắt đầu', en: 'The start' }),
    ...moved(effectiveTo, { vi: 'Ngày kết thúc', en: 'The end' }),
  ];
}

function listed(names: readonly Said[], verb: Said): Said[] {
  if (names.length === 0) return [];
  const joined = (language: 'vi' | 'en') => names.map((name) => name[language]).join(', ');
  return [{ vi: `${verb.vi}: ${joined('vi')}.`, en: `${verb.en}: ${joined('en')}.` }];
}

/** The channel is a policy: it says when the clock of a dossier that the post receives begins (rule R5). */
function channelSaid(channel: SubmissionChannel | null | undefined): Said[] {
  if (channel == null) return [];
  const { vi, en } = submissionChannelWords[channel];
  const starts =
    channel === 'POSTAL'
      ? { vi: 'khi giấy tờ về đến Trung tâm HCC', en: 'when the papers reach the HCC' }
      : { vi: 'ngay khi tiếp nhận tại quầy', en: 'at once, at the counter' };
  return [
    {
      vi: `Hồ sơ bưu điện nhận ghi là “${vi}”: thời hạn bắt đầu tính ${starts.vi}.`,
      en: `Dossiers the post receives are recorded as “${en}”: the time limit starts ${starts.en}.`,
    },
  ];
}

function counted(count: number, verb: Said): Said[] {
  return count === 0 ? [] : [{ vi: `${verb.vi} ${count} thủ tục.`, en: `${verb.en} ${count} procedures.` }];
}

function moved(change: { before: Date | null; after: Date | null } | undefined, what: Said): Said[] {
  if (!change) return [];
  const say = (at: Date | null, open: string) => (at ? sayDate(at) : open);
  const { before, after } = change;
  return [
    {
      vi: `${what.vi}: ${say(before, 'không hạn định')} → ${say(after, 'không hạn định')}.`,
      en: `${what.en}: ${say(before, 'open')} → ${say(after, 'open')}.`,
    },
  ];
}
