import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { withdrawProposalMutation } from './proposal-queries.ts';

/** Takes one's own proposal back. */
export function WithdrawButton({ proposal }: { proposal: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutateAsync, isPending } = useAct(withdrawProposalMutation);
  const [refusal, refuse] = useState<RefusalText>();
  const withdraw = async () => {
    const { withdrawProposal: answer } = await mutateAsync({ proposal });
    if (isRefusal(answer)) return refuse(answer);
    notify('proposals.withdrawn', { type: 'success' });
  };
  return (
    <>
      <Button disabled={isPending} onClick={() => void withdraw()}>
        {translate('proposals.withdraw')}
      </Button>
      {refusal && <RefusalNote refusal={refusal} />}
    </>
  );
}
