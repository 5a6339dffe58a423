import type { GetListParams } from 'react-admin';
import { ask } from '../api/ask.ts';
import { recordOf } from '../api/not-there.ts';
import { type ResourceData, whole } from '../api/resource-data.ts';
import { phaseNumberIn } from './phase-number-in.ts';
import { phaseQuery, phasesInForceQuery } from './phase-queries.ts';

/** The three phases; a setting is written by its own act, after its preview. */
export const phaseData = {
  list: async ({ signal }: GetListParams) => {
    const { phases } = await ask(phasesInForceQuery, {}, signal);
    return whole(phases.map((phase) => recordOf(phase, phase.number)));
  },
  one: async (id: string, signal?: AbortSignal) => {
    const number = phaseNumberIn(id);
    return recordOf((await ask(phaseQuery, { number }, signal)).phase, number);
  },
} satisfies ResourceData;
