import type { PhaseNumber } from '../api/generated/graphql.ts';

/** The phase that an address names; the first for anything else. */
export function phaseNumberIn(text: string | undefined): PhaseNumber {
  return text === 'PHASE_2' || text === 'PHASE_3' ? text : 'PHASE_1';
}
