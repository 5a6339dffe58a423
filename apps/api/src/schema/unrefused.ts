import { Refusal } from '@tram-ho-so/domain/refusal';

/** What was decided; a refusal flies to whoever answers with it. */
export function unrefused<Decided>(decided: Decided | Refusal): Decided {
  if (decided instanceof Refusal) throw decided;
  return decided;
}
