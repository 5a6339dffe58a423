import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { settleIncidentMutation } from './register-queries.ts';

/** Says once what came of an incident. */
export function SettleButtons({ incident }: { incident: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [refusal, refuse] = useState<RefusalText>();
  const { mutateAsync, isPending } = useAct(settleIncidentMutation);
  const settle = async (substantiated: boolean) => {
    const { settleIncident: answer } = await mutateAsync({ incident, substantiated });
    if (isRefusal(answer)) return refuse(answer);
    notify('registers.settled', { type: 'success' });
  };
  return (
    <>
      <Button size="small" disabled={isPending} onClick={() => void settle(true)}>
        {translate('registers.settleYes')}
      </Button>
      <Button size="small" disabled={isPending} onClick={() => void settle(false)}>
        {translate('registers.settleNo')}
      </Button>
      {refusal && <RefusalNote refusal={refusal} />}
    </>
  );
}
