import type { PhaseNumber } from '../api/generated/graphql.ts';

export const phaseNumeral = { PHASE_1: 'I', PHASE_2: 'II', PHASE_3: 'III' } as const satisfies Record<
  PhaseNumber,
  string
>;
