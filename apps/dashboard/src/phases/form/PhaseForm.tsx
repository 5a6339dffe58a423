import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { PhaseFormQuery, SettingFactsFragment } from '../../api/generated/graphql.ts';
import { Panel } from '../../ui/Panel.tsx';
import { draftFrom, lacksOf, type WantedCell, withCell } from '../setting-draft.ts';
import { ActionsStep } from './ActionsStep.tsx';
import { BasisStep } from './BasisStep.tsx';
import { FormSteps, type StepName, stepNames } from './FormSteps.tsx';
import { PlacesStep } from './PlacesStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { ProceduresStep } from './ProceduresStep.tsx';

interface PhaseFormProps {
  data: PhaseFormQuery;
  phase: NonNullable<PhaseFormQuery['phase']>;
  base: SettingFactsFragment | undefined;
  rollback: boolean;
  /** The cell of the board that this is to reach. */
  cell: WantedCell | undefined;
  /** The newest version recorded, asked again. */
  reread: () => Promise<number>;
}

/** Five steps; the last shows what would change and is the only one that records. */
export function PhaseForm({ data, phase, base, rollback, cell, reread }: PhaseFormProps) {
  const translate = useTranslate();
  const [draft, write] = useState(() => {
    const drafted = draftFrom(base, data.pilot.now);
    return cell ? withCell(drafted, cell) : drafted;
  });
  const [seen, see] = useState(phase.version);
  const [step, go] = useState<StepName>(rollback ? 'preview' : cell ? 'basis' : 'places');
  const lacks = lacksOf(draft);
  const at = stepNames.indexOf(step);
  const [before, after] = [stepNames[at - 1], stepNames[at + 1]];
  const props = { draft, onChange: write, lacks };
  return (
    <Panel>
      <FormSteps current={step} lacks={lacks} onGo={go} />
      <Box sx={{ mt: 2, minHeight: 240 }}>
        {step === 'places' && <PlacesStep {...props} branches={data.branches} />}
        {step === 'procedures' && <ProceduresStep {...props} procedures={data.procedures} />}
        {step === 'actions' && (
          <ActionsStep {...props} branch={data.branches[0]?.code} procedure={data.procedures[0]?.code} />
        )}
        {step === 'basis' && <BasisStep {...props} />}
        {step === 'preview' && (
          <PreviewStep
            draft={draft}
            phase={phase}
            lacks={lacks}
            seen={seen}
            onReread={async () => see(await reread())}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, mt: 3, flexWrap: 'wrap' }}>
        {after && (
          <Button variant="contained" onClick={() => go(after)}>
            {translate('phases.edit.next')}
          </Button>
        )}
        {before && <Button onClick={() => go(before)}>{translate('phases.edit.back')}</Button>}
        <Button component={Link} to={`/phases/${phase.number}`} sx={{ ml: 'auto' }}>
          {translate('phases.edit.cancel')}
        </Button>
      </Box>
    </Panel>
  );
}
