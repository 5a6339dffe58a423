import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { PhaseNumber } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useInSentence } from '../../i18n/use-in-sentence.ts';
import { useWord } from '../../i18n/use-word.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { setPhaseMutation } from '../phase-queries.ts';

/** Takes everything back that a phase grants: a new version that grants nothing, which one person may record. */
export function EndPhase({ phase, seen }: { phase: PhaseNumber; seen: number }) {
  const translate = useTranslate();
  const notify = useNotify();
  const word = useWord();
  const inSentence = useInSentence();
  const title = useId();
  const [asking, ask] = useState(false);
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(setPhaseMutation);
  const named = { phase: inSentence(word('PhaseNumber', phase)) };
  const end = async () => {
    const nothing = { places: [], actions: [], branches: [], procedures: [] };
    const { setPhase: answer } = await mutateAsync({
      input: { phase, seenVersion: seen, effectiveFrom: new Date().toISOString(), ...nothing },
    });
    if (isRefusal(answer)) return refuse(answer);
    notify('proposals.ended', { type: 'success', messageArgs: named });
    ask(false);
  };
  return (
    <>
      <Button onClick={() => ask(true)}>{translate('proposals.end')}</Button>
      <Dialog open={asking} onClose={() => ask(false)} fullWidth maxWidth="sm" aria-labelledby={title}>
        <DialogTitle id={title}>{translate('proposals.end')}</DialogTitle>
        <DialogContent>
          <Typography>{translate('proposals.endLead', named)}</Typography>
          {refusal && <RefusalNote refusal={refusal} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => ask(false)}>{translate('proposals.cancel')}</Button>
          <Button variant="contained" disabled={isPending} onClick={() => void end()}>
            {translate('proposals.endAct')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
