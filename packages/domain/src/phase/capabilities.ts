import type { PhaseNotAllowed } from '../refusal/phase-refusals.ts';
import { type PhaseNumber, type PilotAction, pilotActions } from '../vocabulary.ts';
import { grantFor } from './grant.ts';
import { objectionTo } from './objection-to.ts';
import type { Occasion, PhaseSetting } from './phase-setting.ts';

/** One action on an occasion: allowed, or why not. */
export interface Capability {
  readonly action: PilotAction;
  readonly allowed: boolean;
  readonly objection: PhaseNotAllowed | undefined;
  /** The phase that grants it; undefined when none is needed or none does. */
  readonly phase: PhaseNumber | undefined;
}

/** Every action, with its answer. */
export const capabilities = (settings: readonly PhaseSetting[], occasion: Occasion): Capability[] =>
  pilotActions.map((action) => {
    const asked = { ...occasion, action };
    const objection = objectionTo(settings, asked);
    return { action, allowed: !objection, objection, phase: grantFor(settings, asked)?.phase };
  });
