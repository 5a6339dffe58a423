import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FieldChoice } from './FieldChoice.tsx';
import type { FieldConflict, Side } from './three-ways.ts';

interface CrossedSaveProps {
  conflicts: readonly FieldConflict<string, string>[];
  labelOf: (field: string) => string;
  saving: boolean;
  /** Called with the value to keep of each field listed. */
  onSave: (kept: Record<string, string>) => void;
  onDrop: () => void;
}

/** Two people edited one record: yours and theirs side by side, a choice for each field. */
export function CrossedSave({ conflicts, labelOf, saving, onSave, onDrop }: CrossedSaveProps) {
  const translate = useTranslate();
  const [chosen, choose] = useState<Record<string, Side>>({});
  const sideOf = ({ field, kept, mustChoose }: FieldConflict<string, string>) =>
    chosen[field] ?? (mustChoose ? null : kept);
  const undecided = conflicts.some((conflict) => sideOf(conflict) === null);
  const keep = () =>
    onSave(
      Object.fromEntries(
        conflicts.map((conflict) => [conflict.field, conflict[sideOf(conflict) ?? 'theirs']]),
      ),
    );
  return (
    <Alert
      severity="warning"
      icon={false}
      variant="outlined"
      role="alert"
      sx={{ '& .MuiAlert-message': { width: 1 } }}
    >
      <AlertTitle>{translate('versions.crossed.title')}</AlertTitle>
      {translate(conflicts.length > 0 ? 'versions.crossed.lead' : 'versions.crossed.same')}
      {conflicts.map((conflict) => (
        <FieldChoice
          key={conflict.field}
          conflict={conflict}
          label={labelOf(conflict.field)}
          side={sideOf(conflict)}
          onChoose={(side) => choose({ ...chosen, [conflict.field]: side })}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" onClick={keep} disabled={saving || undecided}>
          {translate('versions.crossed.save')}
        </Button>
        <Button onClick={onDrop}>{translate('versions.crossed.drop')}</Button>
      </Box>
    </Alert>
  );
}
