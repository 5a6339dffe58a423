import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { PhaseFormQuery } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useInSentence } from '../../i18n/use-in-sentence.ts';
import { useName } from '../../i18n/use-word.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { previewQuery, setPhaseMutation } from '../phase-queries.ts';
import { proposePhaseMutation } from '../proposals/proposal-queries.ts';
import { inputOf, type Lack, type SettingDraft } from '../setting-draft.ts';
import { LackNote } from './LackNote.tsx';
import { PreviewChanges } from './PreviewChanges.tsx';

interface PreviewStepProps {
  draft: SettingDraft;
  phase: NonNullable<PhaseFormQuery['phase']>;
  lacks: readonly Lack[];
  /** The version that the draft was written against. */
  seen: number;
  onReread: () => Promise<void>;
}

/** What the API says would change, and the button that records it; a crossed save is compared anew. */
export function PreviewStep({ draft, phase, lacks, seen, onReread }: PreviewStepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const name = useName();
  const inSentence = useInSentence();
  const set = useAct(setPhaseMutation);
  const propose = useAct(proposePhaseMutation);
  const isPending = set.isPending || propose.isPending;
  const [reason, explain] = useState('');
  const [refusal, refuse] = useState<RefusalText>();
  const input = inputOf(draft, phase.number, seen);
  const asked = useAsk(previewQuery, { input }, { enabled: lacks.length === 0 });
  const preview = asked.data?.phaseSettingPreview;
  const stale = phase.version !== seen || preview?.__typename === 'StaleVersion';

  const named = { phase: inSentence(name(phase)) };
  const save = async () => {
    refuse(undefined);
    const { setPhase: answer } = await set.mutateAsync({ input });
    if (isRefusal(answer)) return refuse(answer);
    notify('phases.edit.saved', { type: 'success', messageArgs: named });
    navigate(`/phases/${phase.number}`);
  };
  const send = async () => {
    refuse(undefined);
    const { proposePhase: answer } = await propose.mutateAsync({ input, reason });
    if (isRefusal(answer)) return refuse(answer);
    notify('proposals.sent', { type: 'success', messageArgs: named });
    navigate('/phases/proposals');
  };
  const needsProposal = !!preview && !isRefusal(preview) && preview.needsProposal;

  if (lacks.length > 0) return <LackNote lacks={lacks} of={lacks} />;
  if (asked.error) return <ErrorState error={asked.error} onRetry={asked.refetch} />;
  if (!preview || asked.isPlaceholderData) return <Skeleton rows={6} />;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 900 }}>
      {!isRefusal(preview) && <PreviewChanges preview={preview} />}
      {isRefusal(preview) && !stale && <RefusalNote refusal={preview} />}
      {refusal && !stale && <RefusalNote refusal={refusal} />}
      {stale ? (
        <Box role="alert">
          <Typography>{translate('phases.edit.stale')}</Typography>
          <Button
            variant="outlined"
            onClick={() => void onReread().then(() => refuse(undefined))}
            sx={{ mt: 1 }}
          >
            {translate('phases.edit.staleAct')}
          </Button>
        </Box>
      ) : needsProposal ? (
        <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <Typography>{translate('proposals.needs')}</Typography>
          <TextField
            name="reason"
            label={translate('proposals.reasonField')}
            value={reason}
            multiline
            minRows={2}
            fullWidth
            onChange={({ target }) => explain(target.value)}
          />
          <Button
            variant="contained"
            onClick={() => void send()}
            disabled={isPending || reason.trim() === ''}
          >
            {translate('proposals.send')}
          </Button>
        </Box>
      ) : (
        <Box>
          <Button
            variant="contained"
            onClick={() => void save()}
            disabled={isPending || isRefusal(preview) || preview.changesNothing}
          >
            {translate('phases.edit.save')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
