import type { RecordedProposal } from '@tram-ho-so/db';
import type { Context } from '../../context.ts';
import type { PhaseSettingAsked } from '../phase-setting-input.ts';

type Content = Omit<PhaseSettingAsked, 'seenVersion' | 'phase' | 'effectiveFrom' | 'effectiveTo'> & {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
};

/** A setting as a proposal keeps it: in codes, moments as texts. */
export function contentOf({ phase: _phase, seenVersion: _seen, ...said }: PhaseSettingAsked): Content {
  return {
    ...said,
    effectiveFrom: said.effectiveFrom.toISOString(),
    effectiveTo: said.effectiveTo?.toISOString() ?? null,
  };
}

/** The setting that a proposal asks for, as its author asked for it. */
export function askedIn({ content, phaseNumber, seenVersion }: RecordedProposal): PhaseSettingAsked {
  // Only `contentOf` writes this column, and it is append-only.
  const said = content as unknown as Content;
  return {
    ...said,
    phase: phaseNumber,
    seenVersion,
    effectiveFrom: new Date(said.effectiveFrom),
    effectiveTo: said.effectiveTo === null ? null : new Date(said.effectiveTo),
  };
}

/** What became of a proposal; an open one is stale once the phase has a newer version than it was made on. */
export function stateOf({ decision, phaseNumber, seenVersion }: RecordedProposal, { pilot }: Context) {
  if (decision) return decision.decision;
  const version = pilot.phases.get(phaseNumber)?.settings.at(-1)?.version ?? 0;
  return version === seenVersion ? 'OPEN' : 'STALE';
}
