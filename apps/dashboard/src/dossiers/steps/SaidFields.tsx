import { useTranslate } from 'react-admin';
import type { StepPart } from '../../api/generated/graphql.ts';
import { type ListedPaper, PaperTicks } from '../papers/PaperTicks.tsx';
import { ExtensionField } from './ExtensionField.tsx';
import { FeeFields } from './FeeFields.tsx';
import { HandOverFields } from './HandOverFields.tsx';
import type { NextStep } from './next-step.ts';
import { PaymentFields } from './PaymentFields.tsx';
import { ResultFields } from './ResultFields.tsx';
import { missingSaid, type SaidDraft } from './said-draft.ts';

export interface SaidPart {
  readonly said: SaidDraft;
  readonly change: (part: Partial<SaidDraft>) => void;
  /** Whether a field still has to be answered, once somebody tried to send. */
  readonly lacks: (field: keyof SaidDraft) => boolean;
}

interface SaidFieldsProps {
  readonly step: NextStep;
  readonly papers: readonly ListedPaper[];
  readonly said: SaidDraft;
  readonly onChange: (said: SaidDraft) => void;
  readonly showMissing: boolean;
}

/** What the API says a step asks for: papers, a new date, a result, a recipient, a fee or its payment. */
export function SaidFields({ step, papers, said, onChange, showMissing }: SaidFieldsProps) {
  const translate = useTranslate();
  const missing = showMissing ? missingSaid(step.asks, said) : [];
  const part: SaidPart = {
    said,
    change: (changed) => onChange({ ...said, ...changed }),
    lacks: (field) => missing.includes(field),
  };
  const ticks = (there: boolean) => (
    <PaperTicks
      title={translate(there ? 'dossiers.papers.there' : 'dossiers.papers.asked')}
      papers={papers}
      ticked={said.papers}
      onTick={(codes) => part.change({ papers: codes })}
      allAtOnce={there}
    />
  );
  const fields = {
    PAPERS_THERE: () => ticks(true),
    PAPERS_ASKED: () => (papers.length > 0 ? ticks(false) : null),
    EXTENSION: () => <ExtensionField {...part} choices={step.extensions} />,
    RESULT: () => <ResultFields {...part} />,
    HAND_OVER: () => <HandOverFields {...part} />,
    FEE: () => <FeeFields {...part} />,
    PAYMENT: () => <PaymentFields {...part} />,
  } as const satisfies Record<StepPart, () => React.ReactNode>;
  return step.asks ? fields[step.asks]() : null;
}
