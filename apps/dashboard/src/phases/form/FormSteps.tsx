import Step from '@mui/material/Step';
import StepButton from '@mui/material/StepButton';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import type { Lack } from '../setting-draft.ts';

export const stepNames = ['places', 'procedures', 'actions', 'basis', 'preview'] as const;
export type StepName = (typeof stepNames)[number];

const stepOfLack = {
  needPlace: 'places',
  needBranch: 'places',
  needProcedure: 'procedures',
  needAction: 'actions',
  needFrom: 'basis',
} as const satisfies Record<Lack, StepName>;

interface FormStepsProps {
  current: StepName;
  lacks: readonly Lack[];
  onGo: (step: StepName) => void;
}

/** The five steps, each open at any time; one that lacks something behind the current says so. */
export function FormSteps({ current, lacks, onGo }: FormStepsProps) {
  const translate = useTranslate();
  const narrow = useMediaQuery('(max-width: 599px)');
  const active = stepNames.indexOf(current);
  if (narrow)
    return (
      <Typography color="textSecondary">
        {translate('phases.edit.stepOf', { step: active + 1, of: stepNames.length })}{' '}
        <strong>{translate(`phases.edit.steps.${current}`)}</strong>
      </Typography>
    );
  return (
    <Stepper nonLinear activeStep={active}>
      {stepNames.map((step, index) => {
        const lacking = index < active && lacks.some((lack) => stepOfLack[lack] === step);
        return (
          <Step key={step} completed={index < active && !lacking}>
            <StepButton onClick={() => onGo(step)}>
              <StepLabel error={lacking}>{translate(`phases.edit.steps.${step}`)}</StepLabel>
            </StepButton>
          </Step>
        );
      })}
    </Stepper>
  );
}
