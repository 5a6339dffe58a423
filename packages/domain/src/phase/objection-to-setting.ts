import { ForbiddenGrant, InvalidPeriod } from '../refusal/phase-refusals.ts';
import { neverGranted, type PhaseSetting } from './phase-setting.ts';

/** Why a setting may not be saved. */
export function objectionToSetting(
  setting: Pick<PhaseSetting, 'actions' | 'effectiveFrom' | 'effectiveTo'>,
): ForbiddenGrant | InvalidPeriod | undefined {
  const forbidden = setting.actions.filter((action) => neverGranted.has(action));
  if (forbidden.length > 0) return new ForbiddenGrant(forbidden);
  const { effectiveFrom, effectiveTo } = setting;
  return effectiveTo && effectiveTo <= effectiveFrom
    ? new InvalidPeriod(effectiveFrom, effectiveTo)
    : undefined;
}
