export type SettingState = 'now' | 'coming' | 'past' | 'replaced';

interface Dated {
  version: number;
  effectiveFrom: string;
  effectiveTo?: string | null;
}

/** Where a version of a setting stands at a moment, given the version that is in force at it. */
export function stateOf(
  setting: Dated,
  inForce: { version: number } | null | undefined,
  now: string,
): SettingState {
  if (setting.version === inForce?.version) return 'now';
  if (Date.parse(setting.effectiveFrom) > Date.parse(now)) return 'coming';
  const ended = setting.effectiveTo && Date.parse(setting.effectiveTo) <= Date.parse(now);
  return ended ? 'past' : 'replaced';
}

/** The next version to take effect after a moment. */
export function nearestComing<Setting extends Dated>(
  versions: readonly Setting[],
  inForce: { version: number } | null | undefined,
  now: string,
): Setting | undefined {
  return versions
    .filter((setting) => stateOf(setting, inForce, now) === 'coming')
    .sort((one, other) => Date.parse(one.effectiveFrom) - Date.parse(other.effectiveFrom))[0];
}

/** The setting that will be in force once every recorded one has started. */
export function comingSetting<Setting extends Dated>(
  versions: readonly Setting[],
  now: string,
): Setting | undefined {
  const last = Math.max(...versions.map(({ effectiveFrom }) => Date.parse(effectiveFrom)), Date.parse(now));
  return [...versions]
    .sort((one, other) => other.version - one.version)
    .find(({ effectiveFrom, effectiveTo }) => {
      const started = Date.parse(effectiveFrom) <= last;
      return started && (!effectiveTo || Date.parse(effectiveTo) > last);
    });
}
