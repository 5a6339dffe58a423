import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { ProposalFactsFragment } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { momentText } from '../moment-text.ts';
import { decideProposalMutation } from './proposal-queries.ts';

interface DecideDialogProps {
  proposal: ProposalFactsFragment;
  approve: boolean;
  onClose: () => void;
}

const empty = { note: '', decisionNumber: '', decisionDate: '', signer: '' };

/** Asks for the decision behind a yes, or the reason of a no. */
export function DecideDialog({ proposal, approve, onClose }: DecideDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const title = useId();
  const [draft, write] = useState(empty);
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(decideProposalMutation);
  const t = (key: string, values?: object) => translate(`proposals.${key}`, values);
  const text = (field: keyof typeof empty, label: string, type = 'text') => (
    <TextField
      name={field}
      type={type}
      label={t(label)}
      value={draft[field]}
      multiline={field === 'note'}
      required={field === 'note' && !approve}
      onChange={({ target }) => write({ ...draft, [field]: target.value })}
      slotProps={{ inputLabel: type === 'date' ? { shrink: true } : {} }}
    />
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { decideProposal: answer } = await mutateAsync({
      input: {
        proposal: proposal.id,
        approve,
        note: draft.note.trim() || null,
        decisionNumber: draft.decisionNumber.trim() || null,
        decisionDate: draft.decisionDate || null,
        signer: draft.signer.trim() || null,
      },
    });
    if (isRefusal(answer)) return refuse(answer);
    notify('proposals.done', { type: 'success' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={title}>
      <form onSubmit={(event) => void send(event)}>
        <DialogTitle id={title}>{t(approve ? 'approve' : 'reject')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="textSecondary">
            {t(approve ? 'approveLead' : 'rejectLead', { when: momentText(proposal.effectiveFrom) })}
          </Typography>
          {approve && (
            <>
              {text('decisionNumber', 'decisionNumber')}
              {text('decisionDate', 'decisionDate', 'date')}
              {text('signer', 'signer')}
            </>
          )}
          {text('note', approve ? 'note' : 'noteNeeded')}
          {refusal && <RefusalNote refusal={refusal} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isPending}>
            {t(approve ? 'approve' : 'reject')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
