import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PhaseFormQuery } from '../../api/generated/graphql.ts';
import { useChoices, useName } from '../../i18n/use-word.ts';
import { Ticks } from '../../ui/choice/Ticks.tsx';
import { usesBranches } from '../setting-draft.ts';
import { LackNote } from './LackNote.tsx';
import type { StepProps } from './step-props.ts';

/** Where the post may act, and which points take part. */
export function PlacesStep({
  draft,
  onChange,
  lacks,
  branches,
}: StepProps & { branches: PhaseFormQuery['branches'] }) {
  const translate = useTranslate();
  const name = useName();
  const places = useChoices('PlaceKind');
  const codes = branches.map(({ code }) => code);
  const first = branches.filter(({ pilotRole }) => pilotRole === 'PHASE_1').map(({ code }) => code);
  const choose = (chosen: string[]) => onChange({ ...draft, branches: chosen });
  const t = (key: string, values?: object) => translate(`phases.edit.${key}`, values);
  return (
    <>
      <Typography variant="h2" component="h2">
        {t('placesLead')}
      </Typography>
      <Ticks
        options={places}
        chosen={draft.places}
        onChange={(chosen) => onChange({ ...draft, places: chosen })}
      />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 2 }}>
        <Typography variant="h2" component="h2">
          {t('branchesLead')}
        </Typography>
        <Typography color="textSecondary">
          {t('chosen', { count: draft.branches.length, total: branches.length })}
        </Typography>
        <Button size="small" onClick={() => choose(first)}>
          {t('firstFour')}
        </Button>
        <Button size="small" onClick={() => choose(codes)}>
          {t('selectAll')}
        </Button>
        <Button size="small" onClick={() => choose([])}>
          {t('selectNone')}
        </Button>
      </Box>
      {!usesBranches(draft) && <Typography color="textSecondary">{t('branchesUnused')}</Typography>}
      <Ticks
        options={branches.map((branch) => ({ id: branch.code, name: name(branch) }))}
        chosen={draft.branches}
        onChange={choose}
        disabled={!usesBranches(draft)}
      />
      <LackNote lacks={lacks} of={['needPlace', 'needBranch']} />
    </>
  );
}
