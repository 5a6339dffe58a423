import type { PilotAction, PlaceKind, SubmissionChannel } from '../vocabulary.ts';
import type { PhaseSetting } from './phase-setting.ts';

interface Moved<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** What an edit of a phase setting changes; what it leaves alone is empty or undefined. */
export interface SettingDifference {
  readonly branchIds: Moved<number>;
  readonly procedureIds: Moved<number>;
  readonly places: Moved<PlaceKind>;
  readonly actions: Moved<PilotAction>;
  readonly effectiveFrom: Changed<Date> | undefined;
  readonly effectiveTo: Changed<Date | null> | undefined;
  readonly receptionChannel: Changed<SubmissionChannel | null> | undefined;
}

type Content = Omit<PhaseSetting, 'phase' | 'version'>;

/** The difference from one setting to another, for a preview before saving. */
export const differenceBetween = (before: Content, after: Content): SettingDifference => ({
  branchIds: moved(before.branchIds, after.branchIds),
  procedureIds: moved(before.procedureIds, after.procedureIds),
  places: moved(before.places, after.places),
  actions: moved(before.actions, after.actions),
  effectiveFrom: changed(before.effectiveFrom, after.effectiveFrom),
  effectiveTo: changed(before.effectiveTo, after.effectiveTo),
  receptionChannel: changed(before.receptionChannel, after.receptionChannel),
});

function moved<T>(before: Iterable<T>, after: Iterable<T>): Moved<T> {
  const old = new Set(before);
  const fresh = new Set(after);
  return {
    added: [...fresh].filter((one) => !old.has(one)),
    removed: [...old].filter((one) => !fresh.has(one)),
  };
}

const changed = <T extends Date | string | null>(before: T, after: T): Changed<T> | undefined =>
  plain(before) === plain(after) ? undefined : { before, after };

const plain = (value: Date | string | null) => (value instanceof Date ? value.getTime() : value);
