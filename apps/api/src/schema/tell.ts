import type { Refusal } from '@tram-ho-so/domain/refusal';

/** A refusal laid out for the answer; GraphQL would throw the error itself. */
export type Told<Kind extends Refusal = Refusal> = Kind & {
  /** Where in the arguments the trouble is. */
  readonly where: readonly string[];
};

export function tell<Kind extends Refusal>(refusal: Kind, where: readonly string[] = []): Told<Kind> {
  return { ...refusal, where };
}

export function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'where' in value && 'code' in value && 'vi' in value;
}
