import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { PhaseFormQuery } from '../../api/generated/graphql.ts';
import { useName } from '../../i18n/use-word.ts';
import { NotOfficial } from '../../procedures/NotOfficial.tsx';
import { plainText } from '../../ui/plain-text.ts';
import { boardFields } from '../board-fields.ts';
import { FieldTicks } from './FieldTicks.tsx';
import { LackNote } from './LackNote.tsx';
import type { StepProps } from './step-props.ts';

/** Which procedures the phase names, field by field. */
export function ProceduresStep(props: StepProps & { procedures: PhaseFormQuery['procedures'] }) {
  const { draft, onChange, lacks, procedures } = props;
  const translate = useTranslate();
  const name = useName();
  const [search, find] = useState('');
  const choose = (chosen: string[]) => onChange({ ...draft, procedures: chosen });
  const matching = procedures.filter(({ code, nameVi, nameEn }) =>
    plainText(`${code} ${nameVi} ${nameEn}`).includes(plainText(search)),
  );
  const t = (key: string, values?: object) => translate(`phases.edit.${key}`, values);
  return (
    <>
      <NotOfficial />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', my: 1 }}>
        <TextField
          label={t('search')}
          value={search}
          onChange={({ target }) => find(target.value)}
          sx={{ flex: '1 1 240px', maxWidth: 420 }}
        />
        <Typography color="textSecondary">
          {t('chosen', { count: draft.procedures.length, total: procedures.length })}
        </Typography>
        <Button size="small" onClick={() => choose(procedures.map(({ code }) => code))}>
          {t('selectAll')}
        </Button>
        <Button size="small" onClick={() => choose([])}>
          {t('selectNone')}
        </Button>
      </Box>
      {boardFields(matching, name).map((field) => (
        <FieldTicks key={field.code} field={field} chosen={draft.procedures} onChange={choose} />
      ))}
      <LackNote lacks={lacks} of={['needProcedure']} />
    </>
  );
}
