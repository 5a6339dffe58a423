import { phaseNumbers } from '../vocabulary.ts';
import type { PhaseSetting } from './phase-setting.ts';

/** Of the versions of one phase, the newest that covers a moment. */
export function settingInForce(versions: readonly PhaseSetting[], at: Date): PhaseSetting | undefined {
  let newest: PhaseSetting | undefined;
  for (const setting of versions) {
    if (covers(setting, at) && (!newest || setting.version > newest.version)) newest = setting;
  }
  return newest;
}

/** The settings in force at a moment, one a phase at most, in the order of the phases; together they are the pilot's grants. */
export function layersInForce(settings: readonly PhaseSetting[], at: Date): PhaseSetting[] {
  return phaseNumbers.flatMap((phase) => {
    const inForce = settingInForce(
      settings.filter((setting) => setting.phase === phase),
      at,
    );
    return inForce ? [inForce] : [];
  });
}

/** The end is exclusive. */
const covers = ({ effectiveFrom, effectiveTo }: PhaseSetting, at: Date): boolean =>
  effectiveFrom <= at && (effectiveTo === null || at < effectiveTo);
