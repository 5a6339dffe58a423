import type { PhaseNumber } from '../api/generated/graphql.ts';

interface Tint {
  ground: string;
  text: string;
}

/** Three steps of the accent, light to full, each with text of AA contrast. */
export const phaseTints = {
  light: {
    PHASE_1: { ground: '#E4F0F2', text: '#0A4753' },
    PHASE_2: { ground: '#B3D7DC', text: '#083A44' },
    PHASE_3: { ground: '#0B5C6B', text: '#FFFFFF' },
  },
  dark: {
    PHASE_1: { ground: '#14343B', text: '#A9D5DC' },
    PHASE_2: { ground: '#235F6B', text: '#E3F3F5' },
    PHASE_3: { ground: '#7FCBD6', text: '#062A31' },
  },
} as const satisfies Record<'light' | 'dark', Record<PhaseNumber, Tint>>;

export const phaseNumerals = { PHASE_1: 'I', PHASE_2: 'II', PHASE_3: 'III' } as const satisfies Record<
  PhaseNumber,
  string
>;
