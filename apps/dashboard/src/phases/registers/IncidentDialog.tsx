import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { IncidentKind, PilotRegistersQuery } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useChoices, useName } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { recordIncidentMutation } from './register-queries.ts';

interface IncidentDialogProps {
  data: PilotRegistersQuery;
  onClose: () => void;
}

/** Enters a complaint or a data incident. */
export function IncidentDialog({ data, onClose }: IncidentDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const name = useName();
  const kinds = useChoices('IncidentKind');
  const [kind, setKind] = useState<IncidentKind>('COMPLAINT');
  const [draft, write] = useState({ occurredOn: '', procedure: '', branch: '', summary: '' });
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(recordIncidentMutation);
  const t = (key: string) => translate(`registers.${key}`);
  const named = (rows: readonly { code: string; nameVi: string; nameEn: string }[]) =>
    rows.map((row) => ({ id: row.code, name: name(row) }));
  const save = async () => {
    const { recordIncident: answer } = await mutateAsync({
      input: { ...draft, kind, procedure: draft.procedure || null, branch: draft.branch || null },
    });
    if (isRefusal(answer)) return refuse(answer);
    notify('registers.saved', { type: 'success' });
    onClose();
  };
  return (
    <EntryDialog
      title={t('add')}
      ready={draft.occurredOn !== '' && draft.summary.trim() !== '' && !isPending}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
    >
      <Choice
        label={t('kind')}
        value={kind}
        options={kinds}
        onChange={(id) => setKind(kinds.find((one) => one.id === id)?.id ?? kind)}
      />
      <TextField
        type="date"
        name="occurredOn"
        label={t('occurredOn')}
        value={draft.occurredOn}
        onChange={({ target }) => write({ ...draft, occurredOn: target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Choice
        label={t('procedure')}
        none={t('everyProcedure')}
        value={draft.procedure}
        options={named(data.procedures)}
        onChange={(procedure) => write({ ...draft, procedure })}
      />
      <Choice
        label={t('branch')}
        none={t('everyBranch')}
        value={draft.branch}
        options={named(data.branches)}
        onChange={(branch) => write({ ...draft, branch })}
      />
      <TextField
        name="summary"
        label={t('summary')}
        value={draft.summary}
        multiline
        onChange={({ target }) => write({ ...draft, summary: target.value })}
      />
    </EntryDialog>
  );
}
