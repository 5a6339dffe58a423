import type { StepTaken } from '@tram-ho-so/domain/dossier-steps';
import { Refusal } from '@tram-ho-so/domain/refusal';

/** A step that was decided; a refusal flies to whoever answers with it. */
export function unrefused(decided: StepTaken | Refusal): StepTaken {
  if (decided instanceof Refusal) throw decided;
  return decided;
}
