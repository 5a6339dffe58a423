export * from './refusal/catalogue.ts';
export * from './refusal/catalogue-refusals.ts';
export * from './refusal/dossier-refusals.ts';
export * from './refusal/form-refusals.ts';
export * from './refusal/phase-refusals.ts';
export * from './refusal/proposal-refusals.ts';
export { Refusal, type Told } from './refusal/refusal.ts';
export * from './refusal/request-refusals.ts';
export * from './refusal/step-refusals.ts';
