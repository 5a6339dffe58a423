import type { Refusal } from '@tram-ho-so/domain/refusal';

/** A refusal laid out for the answer; GraphQL would throw the error itself. */
export type Told<Kind extends Refusal = Refusal> = Kind & { readonly told: true };

export function tell<Kind extends Refusal>(refusal: Kind): Told<Kind> {
  return { ...refusal, told: true };
}

export function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'told' in value;
}
