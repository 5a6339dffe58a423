import type { AdvanceDossierInput } from '../../api/generated/graphql.ts';
import type { NextStep, ShownDossier } from './next-step.ts';
import { emptySaid, missingSaid, type SaidDraft, saidInput } from './said-draft.ts';

/** What a person has typed so far; kept over a reload. */
export interface StepDraft {
  readonly reasonCode: string;
  readonly note: string;
  /** `yyyy-MM-ddTHH:mm` on the clocks of Hạ Long, empty for now. */
  readonly occurredAt: string;
  readonly said: SaidDraft;
}

export const emptyDraft: StepDraft = { reasonCode: '', note: '', occurredAt: '', said: emptySaid };

type Needs = Pick<NextStep, 'reasonRequired' | 'asks'>;

export const lacksReason = ({ reasonRequired }: Needs, { reasonCode }: StepDraft) =>
  reasonRequired && reasonCode === '';

export const isReady = (step: Needs, draft: StepDraft) =>
  !lacksReason(step, draft) && missingSaid(step.asks, draft.said).length === 0;

/** The step as it is asked; it names the version the person saw. */
export function stepInput(
  { id, version }: Pick<ShownDossier, 'id' | 'version'>,
  { kind, asks }: Pick<NextStep, 'kind' | 'asks'>,
  { reasonCode, note, occurredAt, said: typed }: StepDraft,
): AdvanceDossierInput {
  const said = saidInput(asks, typed);
  return {
    dossier: id,
    seenVersion: version,
    step: kind,
    ...(reasonCode ? { reasonCode } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(occurredAt ? { occurredAt: `${occurredAt}:00+07:00` } : {}),
    ...(said ? { said } : {}),
  };
}
