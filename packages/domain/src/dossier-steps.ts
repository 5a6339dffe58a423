export {
  applyEvent,
  type DossierEventFacts,
  type DossierState,
  finishes,
  foldEvents,
  moveOf,
  type PromiseTerms,
  unopened,
} from './dossier/dossier-state.ts';
export {
  detailsOf,
  type EventDetails,
  type EventParticulars,
  particularsIn,
  type Recount,
} from './dossier/event-particulars.ts';
export { type ExtensionChoice, extensionChoices } from './dossier/extension-choices.ts';
export { type NextStep, nextSteps } from './dossier/next-steps.ts';
export { type RecountFound, recountOn } from './dossier/recount-on.ts';
export type { ListedPaper, StepFacts, StepLimits, UnpaidFee } from './dossier/step-facts.ts';
export { partOf, type StepPart, stepParts } from './dossier/step-part.ts';
export type { FeeAsked, HandOver, PaymentMade, StepSaid } from './dossier/step-said.ts';
export {
  actorOfKey,
  leadsTo,
  type Step,
  type StepActor,
  type StepDocument,
  sideOf,
  stepKindsThat,
  stepOf,
  steps,
} from './dossier/step-table.ts';
export {
  type Asker,
  objectionToStep,
  type StepAsked,
  type StepTaken,
  takeStep,
} from './dossier/take-step.ts';
