export { type Capability, capabilities } from './phase/capabilities.ts';
export { differenceBetween, type SettingDifference } from './phase/difference-between.ts';
export { grantFor } from './phase/grant.ts';
export { objectionTo } from './phase/objection-to.ts';
export { objectionToSetting } from './phase/objection-to-setting.ts';
export {
  isPostHandled,
  type NamedBranch,
  type NamedProcedure,
  neverGranted,
  type Occasion,
  type PhaseQuestion,
  type PhaseSetting,
  type Side,
} from './phase/phase-setting.ts';
export { layersInForce, settingInForce } from './phase/setting-in-force.ts';
export { widens } from './phase/widening.ts';
