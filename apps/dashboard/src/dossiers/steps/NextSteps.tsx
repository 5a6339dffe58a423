import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Panel } from '../../ui/Panel.tsx';
import { ImpossibleStep } from './ImpossibleStep.tsx';
import type { NextStep, ShownDossier } from './next-step.ts';
import { PossibleStep } from './PossibleStep.tsx';
import { StepDialog } from './StepDialog.tsx';
import { groupSteps } from './step-groups.ts';
import { stepKeys } from './step-keys.ts';
import { useKeys } from './use-keys.ts';

const Steps = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 8,
  '& + &, & + details': { marginTop: 8 },
});
const Elsewhere = styled('details')({
  color: 'var(--muted)',
  '& summary': { minHeight: 34, lineHeight: '34px', cursor: 'pointer' },
});

/** Every next step: the possible ones open a dialog, the others say why not and what would help. */
export function NextSteps({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<NextStep['kind']>();
  const { suggested, possible, heldBack, elsewhere } = groupSteps(dossier.nextSteps);
  useKeys(Object.fromEntries(possible.map(({ kind }) => [stepKeys[kind], () => setOpened(kind)])));
  return (
    <Panel title={translate('dossiers.steps.title')}>
      {possible.length + heldBack.length === 0 && (
        <p style={{ margin: '0 0 8px', color: 'var(--muted)' }}>{translate('dossiers.steps.none')}</p>
      )}
      <Steps>
        {possible.map((step) => (
          <li key={step.kind}>
            <PossibleStep step={step} suggested={step === suggested} onOpen={() => setOpened(step.kind)} />
          </li>
        ))}
        {heldBack.map((step) => (
          <li key={step.kind}>
            <ImpossibleStep step={step} />
          </li>
        ))}
      </Steps>
      {elsewhere.length > 0 && (
        <Elsewhere>
          <summary>{translate('dossiers.steps.elsewhere', { count: elsewhere.length })}</summary>
          <Steps>
            {elsewhere.map((step) => (
              <li key={step.kind}>
                <ImpossibleStep step={step} />
              </li>
            ))}
          </Steps>
        </Elsewhere>
      )}
      {opened && (
        <StepDialog key={opened} dossier={dossier} kind={opened} onClose={() => setOpened(undefined)} />
      )}
    </Panel>
  );
}
