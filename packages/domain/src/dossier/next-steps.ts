import type { Refusal } from '../refusal/refusal.ts';
import { type DossierEventKind, type DossierStatus, dossierEventKinds } from '../vocabulary.ts';
import type { StepFacts } from './step-facts.ts';
import type { StepDocument } from './step-table.ts';
import { leadsTo, stepOf } from './step-table.ts';
import { type Asker, objectionToStep } from './take-step.ts';

/** A step as a screen offers it: a button, or a grey one that says why. */
export interface NextStep {
  readonly kind: DossierEventKind;
  readonly to: DossierStatus;
  readonly document: StepDocument | null;
  readonly reasonRequired: boolean;
  readonly allowed: boolean;
  readonly objection: Refusal | undefined;
}

/** Every step of a dossier that a person can take, with its answer for this asker now. */
export const nextSteps = (facts: StepFacts, asker: Asker): NextStep[] =>
  dossierEventKinds
    .filter((kind) => isOffered(kind, facts))
    .map((kind) => {
      const { document, reasonRequired } = stepOf(kind);
      const to = leadsTo(kind, facts.state.status);
      const objection = objectionToStep(facts, kind, asker, facts.now);
      return { kind, to, document, reasonRequired, allowed: !objection, objection };
    });

/** A step that only opens a dossier, or that no person takes, is never next; papers arrive only while they are awaited. */
function isOffered(kind: DossierEventKind, { state }: StepFacts): boolean {
  const { from, actors } = stepOf(kind);
  if (from.every((status) => status === null) || actors.length === 0) return false;
  return kind !== 'PAPERS_ARRIVED' || (state.status === 'ACCEPTED' && !state.clock);
}
