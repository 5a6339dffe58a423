export { type FormNumber, formNumbers, formTitles } from './forms/form-number.ts';
export { type DossierForm, type FormAsker, type FormQuestion, formsOf } from './forms/forms-of.ts';
