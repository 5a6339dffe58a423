import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { PilotSettingsQuery } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { CrossedSave } from '../ui/versions/CrossedSave.tsx';
import { changesBetween } from '../ui/versions/changes-between.ts';
import { threeWays } from '../ui/versions/three-ways.ts';
import { PilotFields } from './PilotFields.tsx';
import { draftOf, inputOf, type PilotDraft } from './pilot-draft.ts';
import { pilotFieldLabel } from './pilot-field-label.ts';
import { updatePilotMutation } from './pilot-queries.ts';

type StoredPilot = PilotSettingsQuery['pilot'];

interface PilotFormProps {
  pilot: StoredPilot;
  fields: PilotSettingsQuery['fields'];
  reread: () => Promise<StoredPilot>;
  onDone: () => void;
}

/** The settings form; a save that crossed another is decided field by field. */
export function PilotForm({ pilot, fields, reread, onDone }: PilotFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutateAsync, isPending } = useAct(updatePilotMutation);
  const [seen, see] = useState(pilot);
  const [draft, write] = useState(() => draftOf(pilot));
  const [stored, setStored] = useState<StoredPilot>();
  const [refusal, refuse] = useState<RefusalText>();
  const before = draftOf(seen);

  const save = async (base: StoredPilot, after: PilotDraft) => {
    refuse(undefined);
    const input = inputOf(base.version, draftOf(base), after);
    const { updatePilot: answer } = await mutateAsync({ input });
    if (answer.__typename === 'StaleVersion') return setStored(await reread());
    if (isRefusal(answer)) return refuse(answer);
    notify('pilot.saved', { type: 'success' });
    onDone();
  };

  const takeTheirs = (theirs: StoredPilot) => {
    see(theirs);
    write(draftOf(theirs));
    setStored(undefined);
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (changesBetween(before, draft).length === 0) return notify('pilot.nothing');
        void save(seen, draft);
      }}
      sx={{ display: 'grid', gap: 2, maxWidth: 860 }}
    >
      {stored && (
        <CrossedSave
          conflicts={threeWays(before, draft, draftOf(stored))}
          labelOf={(field) => pilotFieldLabel(field, translate)}
          saving={isPending}
          onSave={(kept) => void save(stored, { ...draftOf(stored), ...kept })}
          onDrop={() => takeTheirs(stored)}
        />
      )}
      {refusal && <RefusalNote refusal={refusal} />}
      <PilotFields draft={draft} fields={fields} onChange={write} disabled={stored !== undefined} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={isPending || stored !== undefined}>
          {translate('pilot.save')}
        </Button>
        <Button onClick={onDone}>{translate('pilot.cancel')}</Button>
      </Box>
    </Box>
  );
}
