import type { PhaseGap } from '../refusal/phase-refusals.ts';
import { isPostHandled, neverGranted, type PhaseQuestion, type PhaseSetting } from './phase-setting.ts';
import { layersInForce } from './setting-in-force.ts';

/** The layer in force that lets the post do what is asked; undefined when none does or none is needed. */
export function grantFor(settings: readonly PhaseSetting[], asked: PhaseQuestion): PhaseSetting | undefined {
  if (!isPostHandled(asked.place, asked.side) || neverGranted.has(asked.action)) return undefined;
  return layersInForce(settings, asked.at).find((layer) => gapIn(layer, asked) === undefined);
}

/** What a layer lacks for the question, from the widest to the narrowest; undefined when it grants it. */
export function gapIn(
  layer: PhaseSetting,
  { place, branch, procedure, action }: PhaseQuestion,
): PhaseGap | undefined {
  if (place !== 'HCC_CENTRE' && !(branch && layer.branchIds.has(branch.id))) return 'BRANCH';
  if (!layer.places.includes(place)) return 'PLACE';
  if (!layer.actions.includes(action)) return 'ACTION';
  return layer.procedureIds.has(procedure.id) ? undefined : 'PROCEDURE';
}

/** The next moment at which a setting already decided grants what is asked. */
export function grantedFrom(settings: readonly PhaseSetting[], asked: PhaseQuestion): Date | undefined {
  const starts = settings
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((from) => from > asked.at)
    .sort((a, b) => a.getTime() - b.getTime());
  return starts.find((at) => grantFor(settings, { ...asked, at }) !== undefined);
}
