import { grantFor } from '../phase/grant.ts';
import { objectionTo } from '../phase/objection-to.ts';
import type { Occasion, PhaseSetting } from '../phase/phase-setting.ts';
import { OccurredInFuture } from '../refusal/dossier-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { PhaseNumber } from '../vocabulary.ts';

export interface GuidanceAsked extends Occasion {
  readonly now: Date;
}

/** The phase that lets a session begin, null when the HCC guides and needs none; or why it may not. */
export function guidanceGrant(
  settings: readonly PhaseSetting[],
  { now, ...occasion }: GuidanceAsked,
): { readonly phase: PhaseNumber | null } | Refusal {
  if (occasion.at > now) return new OccurredInFuture(occasion.at, now, 'startedAt');
  const question = { ...occasion, action: 'GUIDE' } as const;
  return objectionTo(settings, question) ?? { phase: grantFor(settings, question)?.phase ?? null };
}
