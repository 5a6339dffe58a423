import type { PhaseSetting } from './phase-setting.ts';
import { settingInForce } from './setting-in-force.ts';

type Granted = Pick<PhaseSetting, 'places' | 'actions' | 'branchIds' | 'procedureIds' | 'receptionChannel'>;

const nothing: Granted = {
  places: [],
  actions: [],
  branchIds: new Set(),
  procedureIds: new Set(),
  receptionChannel: null,
};

/**
 * Whether a new version gives the post more, at some moment it covers, than the versions already recorded give at that moment.
 * Between two of their edges nothing changes, so that it is asked at the start and at each edge.
 */
export function widens(
  versions: readonly PhaseSetting[],
  setting: Omit<PhaseSetting, 'phase' | 'version'>,
): boolean {
  const { effectiveFrom, effectiveTo } = setting;
  const edges = versions
    .flatMap((version) => [version.effectiveFrom, ...(version.effectiveTo ? [version.effectiveTo] : [])])
    .filter((at) => at > effectiveFrom && (effectiveTo === null || at < effectiveTo));
  return [effectiveFrom, ...edges].some((at) => !isWithin(setting, settingInForce(versions, at) ?? nothing));
}

function isWithin(narrow: Granted, wide: Granted): boolean {
  if (narrow.places.length === 0 || narrow.actions.length === 0 || narrow.procedureIds.size === 0)
    return true;
  return (
    narrow.places.every((place) => wide.places.includes(place)) &&
    narrow.actions.every((action) => wide.actions.includes(action)) &&
    [...narrow.branchIds].every((id) => wide.branchIds.has(id)) &&
    [...narrow.procedureIds].every((id) => wide.procedureIds.has(id)) &&
    (!narrow.actions.includes('RECEIVE_DOSSIER') || narrow.receptionChannel === wide.receptionChannel)
  );
}
