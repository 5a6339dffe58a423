import { budgetFor } from '@tram-ho-so/domain/clock';
import { applyEvent, type DossierState, unopened } from '@tram-ho-so/domain/dossier-steps';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { Act } from './act.ts';
import type { Arrival } from './day-of-arrivals.ts';
import { storyOf } from './story.ts';
import type { Teller } from './teller.ts';
import { dayOf } from './work-time.ts';
import { versionOn, type WorldProcedureVersion } from './world.ts';

/** An act, the status it was taken from and the state it led to. */
export type Step = {
  readonly act: Act;
  readonly from: DossierStatus | null;
  readonly state: DossierState;
};

/** A dossier as far as the present knows it. */
export type Told = {
  readonly arrival: Arrival;
  readonly version: WorldProcedureVersion;
  readonly steps: readonly Step[];
  readonly last: Step;
};

/** Tells an arrival up to the present, every state folded by the domain. */
export function tell(arrival: Arrival, until: number, parts: Omit<Teller, 'random' | 'dueAt'>): Told {
  const { draft, at, random } = arrival;
  const version = versionOn(draft.procedure, dayOf(at));
  let state = unopened({ budget: budgetFor(version, draft.channel) });
  const steps: Step[] = [];
  const teller = { ...parts, random, dueAt: () => state.dueAt?.getTime() ?? at };
  for (const act of storyOf(draft, at, teller)) {
    if (act.at > until) break;
    const from = state.status;
    state = applyEvent(state, { kind: act.kind, occurredAt: new Date(act.at) }, parts.time.calendar);
    steps.push({ act, from, state });
  }
  const last = steps.at(-1);
  if (!last) throw new RangeError('A dossier that arrives after the present has no story yet.');
  return { arrival, version, steps, last };
}
