import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { PilotRegistersQuery } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useName } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { setDeskStaffingMutation } from './register-queries.ts';

interface StaffingDialogProps {
  data: PilotRegistersQuery;
  onClose: () => void;
}

/** Enters how many trained, examined people a desk has. */
export function StaffingDialog({ data, onClose }: StaffingDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const name = useName();
  const [draft, write] = useState({ branch: '', trained: '', examinedOn: '', source: '' });
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(setDeskStaffingMutation);
  const t = (key: string) => translate(`registers.${key}`);
  const trained = Number(draft.trained);
  const save = async () => {
    const input = { ...draft, branch: draft.branch || null, trained };
    const { setDeskStaffing: answer } = await mutateAsync({ input });
    if (isRefusal(answer)) return refuse(answer);
    notify('registers.saved', { type: 'success' });
    onClose();
  };
  const text = (field: 'trained' | 'examinedOn' | 'source', type: string) => (
    <TextField
      name={field}
      type={type}
      label={t(field)}
      value={draft[field]}
      onChange={({ target }) => write({ ...draft, [field]: target.value })}
      slotProps={{ inputLabel: type === 'date' ? { shrink: true } : {} }}
    />
  );
  return (
    <EntryDialog
      title={t('addStaff')}
      ready={
        /^\d+$/.test(draft.trained) && draft.examinedOn !== '' && draft.source.trim() !== '' && !isPending
      }
      refusal={refusal}
      onSave={save}
      onClose={onClose}
    >
      <Choice
        label={t('desk')}
        none={t('centre')}
        value={draft.branch}
        options={data.branches.map((branch) => ({ id: branch.code, name: name(branch) }))}
        onChange={(branch) => write({ ...draft, branch })}
      />
      {text('trained', 'number')}
      {text('examinedOn', 'date')}
      {text('source', 'text')}
    </EntryDialog>
  );
}
