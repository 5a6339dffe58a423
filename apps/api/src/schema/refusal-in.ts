import { Refusal } from '@tram-ho-so/domain/refusal';

/** The refusal that a judgement would answer with, told beforehand; a fault flies on. */
export function refusalIn(judge: () => unknown): Refusal | undefined {
  try {
    judge();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
