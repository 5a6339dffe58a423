import { budgetFor, extendedDue } from '@tram-ho-so/domain/clock';
import { applyEvent, type DossierState, detailsOf, unopened } from '@tram-ho-so/domain/dossier-steps';
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

/** What every dossier is told with. */
type TellerParts = Omit<Teller, 'random' | 'dueAt' | 'extend' | 'extensionDays'>;

/** Tells an arrival up to the present, every state folded by the domain. */
export function tell(arrival: Arrival, until: number, parts: TellerParts): Told {
  const { draft, at, random } = arrival;
  const version = versionOn(draft.procedure, dayOf(at));
  let state = unopened({ budget: budgetFor(version, draft.channel) });
  const steps: Step[] = [];
  const { calendar } = parts.time;
  const extend = (days: number) => ({
    extensionDays: days,
    ...(state.clock && detailsOf({ extendedDueAt: extendedDue(calendar, state.clock, days) })),
  });
  const dueAt = () => state.dueAt?.getTime() ?? at;
  const teller = { ...parts, random, dueAt, extend, extensionDays: version.extensionDays };
  for (const act of storyOf(draft, at, teller)) {
    if (act.at > until) break;
    const from = state.status;
    const { kind, details } = act;
    state = applyEvent(state, { kind, occurredAt: new Date(act.at), details }, calendar);
    steps.push({ act, from, state });
  }
  const last = steps.at(-1);
  if (!last) throw new RangeError('A dossier that arrives after the present has no story yet.');
  return { arrival, version, steps, last };
}
