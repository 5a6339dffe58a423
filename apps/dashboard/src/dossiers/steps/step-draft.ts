import type { AdvanceDossierInput } from '../../api/generated/graphql.ts';
import type { NextStep, ShownDossier } from './next-step.ts';

/** What a person has typed so far; kept over a reload. */
export interface StepDraft {
  readonly reasonCode: string;
  readonly note: string;
  /** `yyyy-MM-ddTHH:mm` on the clocks of Hạ Long, empty for now. */
  readonly occurredAt: string;
}

export const emptyDraft: StepDraft = { reasonCode: '', note: '', occurredAt: '' };

export const isReady = ({ reasonRequired }: Pick<NextStep, 'reasonRequired'>, { reasonCode }: StepDraft) =>
  !reasonRequired || reasonCode !== '';

/** The step as it is asked; it names the version the person saw. */
export function stepInput(
  { id, version }: Pick<ShownDossier, 'id' | 'version'>,
  step: NextStep['kind'],
  { reasonCode, note, occurredAt }: StepDraft,
): AdvanceDossierInput {
  return {
    dossier: id,
    seenVersion: version,
    step,
    ...(reasonCode ? { reasonCode } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(occurredAt ? { occurredAt: `${occurredAt}:00+07:00` } : {}),
  };
}
