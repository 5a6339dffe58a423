export {
  applyEvent,
  type DossierEventFacts,
  type DossierState,
  finishes,
  foldEvents,
  type PromiseTerms,
  unopened,
} from './dossier/dossier-state.ts';
export { type NextStep, nextSteps } from './dossier/next-steps.ts';
export {
  actorOfKey,
  type Step,
  type StepActor,
  type StepDocument,
  sideOf,
  stepOf,
  steps,
} from './dossier/step-table.ts';
export {
  type Asker,
  objectionToStep,
  type StepAsked,
  type StepFacts,
  type StepTaken,
  takeStep,
} from './dossier/take-step.ts';
