import type { Refusal } from '../refusal/refusal.ts';
import { type DossierEventKind, type DossierStatus, dossierEventKinds } from '../vocabulary.ts';
import type { StepDocument } from './step-table.ts';
import { stepOf } from './step-table.ts';
import { type Asker, objectionToStep, type StepFacts } from './take-step.ts';

/** A step as a screen offers it: a button, or a grey one that says why. */
export interface NextStep {
  readonly kind: DossierEventKind;
  readonly to: DossierStatus;
  readonly document: StepDocument | null;
  readonly reasonRequired: boolean;
  readonly allowed: boolean;
  readonly objection: Refusal | undefined;
}

/** Every step of a dossier that exists, with its answer for this asker now. */
export const nextSteps = (facts: StepFacts, asker: Asker): NextStep[] =>
  dossierEventKinds
    .filter((kind) => !opensOnly(kind))
    .map((kind) => {
      const { to, document, reasonRequired } = stepOf(kind);
      const objection = objectionToStep(facts, kind, asker, facts.now);
      return { kind, to, document, reasonRequired, allowed: !objection, objection };
    });

/** A step that can only open a dossier is never next. */
const opensOnly = (kind: DossierEventKind) => stepOf(kind).from.every((from) => from === null);
