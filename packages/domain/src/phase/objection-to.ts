import type { PhaseNotAllowed } from '../refusal/phase-refusals.ts';
import { gapIn, grantedFrom, grantFor } from './grant.ts';
import { phaseNotAllowed } from './phase-not-allowed.ts';
import { isPostHandled, neverGranted, type PhaseQuestion, type PhaseSetting } from './phase-setting.ts';
import { layersInForce } from './setting-in-force.ts';

/**
 * The one judge of what the post may do. Pass every version of every phase: the ones in force grant, those still to
 * come say from when. A civil servant at the service centre needs no grant; layers only add up.
 */
export function objectionTo(
  settings: readonly PhaseSetting[],
  asked: PhaseQuestion,
): PhaseNotAllowed | undefined {
  if (!isPostHandled(asked.place, asked.side)) return undefined;
  if (neverGranted.has(asked.action)) return phaseNotAllowed(asked, 'FORBIDDEN');
  if (grantFor(settings, asked)) return undefined;
  const { gap, layer } = nearestGap(settings, asked);
  return phaseNotAllowed(asked, gap, layer, grantedFrom(settings, asked));
}

/** How near a layer came to granting: the narrower the gap, the nearer. */
const nearness = { NO_PHASE: 0, FORBIDDEN: 0, BRANCH: 1, PLACE: 2, ACTION: 3, PROCEDURE: 4 } as const;

/** The gap that a person should hear about: the one of the layer that came nearest. */
function nearestGap(settings: readonly PhaseSetting[], asked: PhaseQuestion) {
  return layersInForce(settings, asked.at)
    .map((layer) => ({ layer, gap: gapIn(layer, asked) ?? ('NO_PHASE' as const) }))
    .reduce((nearest, found) => (nearness[found.gap] > nearness[nearest.gap] ? found : nearest), {
      layer: undefined as PhaseSetting | undefined,
      gap: 'NO_PHASE' as keyof typeof nearness,
    });
}
