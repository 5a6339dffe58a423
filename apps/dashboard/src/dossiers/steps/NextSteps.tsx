import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../ui/Panel.tsx';
import { ImpossibleStep } from './ImpossibleStep.tsx';
import type { NextStep, ShownDossier } from './next-step.ts';
import { PossibleStep } from './PossibleStep.tsx';
import { StepDialog } from './StepDialog.tsx';
import { endingSteps, stepKeys } from './step-keys.ts';
import { useKeys } from './use-keys.ts';

const Steps = styled('ul')({ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 });

/** Every next step: the possible ones open a dialog, the others say why not and what would help. */
export function NextSteps({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<NextStep['kind']>();
  const possible = dossier.nextSteps.filter(({ allowed }) => allowed);
  const impossible = dossier.nextSteps.filter(({ allowed }) => !allowed);
  const first = possible.find(({ kind }) => !endingSteps.has(kind));
  useKeys(Object.fromEntries(possible.map(({ kind }) => [stepKeys[kind], () => setOpened(kind)])));
  return (
    <Panel title={translate('dossiers.steps.title')}>
      {dossier.nextSteps.length === 0 && (
        <p style={{ margin: 0, color: 'var(--muted)' }}>{translate('dossiers.steps.none')}</p>
      )}
      <Steps>
        {possible.map((step) => (
          <li key={step.kind}>
            <PossibleStep step={step} suggested={step === first} onOpen={() => setOpened(step.kind)} />
          </li>
        ))}
        {impossible.map((step) => (
          <li key={step.kind}>
            <ImpossibleStep step={step} />
          </li>
        ))}
      </Steps>
      {opened && (
        <StepDialog key={opened} dossier={dossier} kind={opened} onClose={() => setOpened(undefined)} />
      )}
    </Panel>
  );
}
