import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useFormat } from '../i18n/use-format.ts';
import { NoteDialog } from '../ui/NoteDialog.tsx';
import { aimIn, aimText } from './aim-in.ts';
import { setTargetMutation } from './metric-queries.ts';
import { useSaid } from './use-said.ts';

type Result = MetricQuery['metric'];

interface AimDialogProps {
  definition: Result['definition'];
  year: number;
  current: NonNullable<Result['aim']>['target'] | undefined;
  onClose: () => void;
}

/** Sets the target of a year, with where the number comes from. */
export function AimDialog({ definition, year, current, onClose }: AimDialogProps) {
  const translate = useTranslate();
  const said = useSaid();
  const { locale } = useFormat();
  const act = useAct(setTargetMutation);
  const [text, setText] = useState(() => (current ? aimText(current.value, definition.unit, locale) : ''));
  const [isUnreadable, setUnreadable] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const t = (key: string, values?: object) => translate(`metrics.aim.${key}`, values);
  const save = (source: string | null) => {
    const value = aimIn(text, definition.unit);
    setUnreadable(value === undefined);
    if (value === undefined) return;
    const input = {
      metric: definition.id,
      year,
      seenVersion: current?.version ?? 0,
      value,
      source: source ?? '',
    };
    act.mutate(
      { input },
      {
        onSuccess: ({ setMetricTarget: answer }) => (isRefusal(answer) ? setRefusal(answer) : onClose()),
      },
    );
  };
  return (
    <NoteDialog
      title={t('title', { year, metric: said(definition.name) })}
      note={t('source')}
      confirm={t('save')}
      refusal={refusal}
      pending={act.isPending}
      onClose={onClose}
      onConfirm={save}
    >
      <p>{t('why', { year })}</p>
      <TextField
        fullWidth
        size="small"
        label={t(definition.unit === 'PERCENT' ? 'percent' : 'value')}
        value={text}
        error={isUnreadable}
        helperText={isUnreadable ? t('unreadable') : undefined}
        onChange={({ target }) => setText(target.value)}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
    </NoteDialog>
  );
}
