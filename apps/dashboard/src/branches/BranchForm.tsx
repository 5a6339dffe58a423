import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import type { BranchRecordFragment } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useUpdateRecord } from '../api/use-write.ts';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { CrossedSave } from '../ui/versions/CrossedSave.tsx';
import { changesBetween } from '../ui/versions/changes-between.ts';
import { threeWays } from '../ui/versions/three-ways.ts';
import { BranchFields } from './BranchFields.tsx';
import { type BranchDraft, draftFields, draftOf, faultOf, inputOf } from './branch-draft.ts';

interface BranchFormProps {
  branch: BranchRecordFragment;
  reread: () => Promise<BranchRecordFragment>;
}

/** The form remembers what it saw; when someone saved meanwhile it shows both sides instead of overwriting. */
export function BranchForm({ branch, reread }: BranchFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { save: update, saving } = useUpdateRecord('branches');
  const [seen, see] = useState(branch);
  const [draft, write] = useState(() => draftOf(branch));
  const [stored, setStored] = useState<BranchRecordFragment>();
  const [refusal, refuse] = useState<RefusalText>();
  const before = draftOf(seen);
  const faulty = draftFields.some((field) => faultOf(field, draft[field]));

  const save = async (base: BranchRecordFragment, after: BranchDraft) => {
    refuse(undefined);
    const input = inputOf(base.code, base.version, draftOf(base), after);
    const answer = await update(base.code, input);
    if (isRefusal(answer))
      return answer.__typename === 'StaleVersion' ? setStored(await reread()) : refuse(answer);
    notify('branches.edit.saved', { type: 'success', messageArgs: { name: answer.nameVi } });
    navigate(`/branches/${base.code}`);
  };

  const takeTheirs = (theirs: BranchRecordFragment) => {
    see(theirs);
    write(draftOf(theirs));
    setStored(undefined);
  };

  return (
    <Panel>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (changesBetween(before, draft).length === 0) return notify('branches.edit.nothing');
          void save(seen, draft);
        }}
        sx={{ display: 'grid', gap: 2, maxWidth: 760 }}
      >
        {stored && (
          <CrossedSave
            conflicts={threeWays(before, draft, draftOf(stored))}
            labelOf={(field) => translate(`branches.edit.${field}`)}
            saving={saving}
            onSave={(kept) => void save(stored, { ...draftOf(stored), ...kept })}
            onDrop={() => takeTheirs(stored)}
          />
        )}
        {refusal && <RefusalNote refusal={refusal} />}
        <BranchFields draft={draft} onChange={write} disabled={stored !== undefined} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={saving || faulty || stored !== undefined}>
            {translate('branches.edit.save')}
          </Button>
          <Button component={Link} to={`/branches/${branch.code}`}>
            {translate('branches.edit.cancel')}
          </Button>
        </Box>
      </Box>
    </Panel>
  );
}
