import { budgetFor } from '@tram-ho-so/domain/clock';
import { applyEvent, type DossierState, unopened } from '@tram-ho-so/domain/dossier-steps';
import type { Act } from './act.ts';
import type { Arrival } from './day-of-arrivals.ts';
import { storyOf } from './story.ts';
import type { Teller } from './teller.ts';
import { dayOf } from './work-time.ts';
import { versionOn, type WorldProcedureVersion } from './world.ts';

/** A dossier as far as the present knows it: its acts and the state after each. */
export type Told = {
  readonly version: WorldProcedureVersion;
  readonly acts: readonly Act[];
  readonly states: readonly DossierState[];
};

/** Tells an arrival up to the present, every state folded by the domain. */
export function tell(
  { draft, at, random }: Arrival,
  until: number,
  parts: Omit<Teller, 'random' | 'dueAt'>,
): Told {
  const version = versionOn(draft.procedure, dayOf(at));
  let state = unopened({ budget: budgetFor(version, draft.channel) });
  const acts: Act[] = [];
  const states: DossierState[] = [];
  const teller = { ...parts, random, dueAt: () => state.dueAt?.getTime() ?? at };
  for (const act of storyOf(draft, at, teller)) {
    if (act.at > until) break;
    state = applyEvent(state, { kind: act.kind, occurredAt: new Date(act.at) }, parts.time.calendar);
    acts.push(act);
    states.push(state);
  }
  return { version, acts, states };
}
