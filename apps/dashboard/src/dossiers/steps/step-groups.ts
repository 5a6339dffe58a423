import type { NextStep } from './next-step.ts';
import { goesOn } from './step-keys.ts';

export interface StepGroups {
  /** The one that carries the dossier on, if it may be taken. */
  readonly suggested: NextStep | undefined;
  readonly possible: readonly NextStep[];
  /** Held back by a phase, a role or a rule: the reason is worth reading. */
  readonly heldBack: readonly NextStep[];
  /** Steps of another status; nobody could take them now. */
  readonly elsewhere: readonly NextStep[];
}

export function groupSteps(steps: readonly NextStep[]): StepGroups {
  const allowed = steps.filter((step) => step.allowed);
  const suggested = allowed.find(({ kind }) => goesOn(kind));
  const refused = steps.filter((step) => !step.allowed);
  const isElsewhere = ({ refusal }: NextStep) => refusal?.code === 'ILLEGAL_STEP';
  return {
    suggested,
    possible: allowed.toSorted((a, b) => Number(b === suggested) - Number(a === suggested)),
    heldBack: refused.filter((step) => !isElsewhere(step)),
    elsewhere: refused.filter(isElsewhere),
  };
}
