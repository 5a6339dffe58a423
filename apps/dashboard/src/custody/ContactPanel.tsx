import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ask } from '../api/ask.ts';
import type { RevealContactMutation } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useMay } from '../api/viewer.ts';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { revealContact } from './custody-queries.ts';
import type { ShownParcel } from './custody-types.ts';
import { Text } from './Text.tsx';

type Revealed = Extract<RevealContactMutation['revealContact'], { __typename: 'RevealedContact' }>;

/** Whom to visit, masked; in full only for a reason, which is recorded. What comes back stays in no cache. */
export function ContactPanel({ parcel }: { readonly parcel: ShownParcel }) {
  const translate = useTranslate();
  const mayReveal = useMay('REVEAL_CONTACT');
  const [reason, setReason] = useState('');
  const [shown, setShown] = useState<Revealed>();
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useMutation({
    mutationFn: () => ask(revealContact, { shipment: parcel.id, reason }),
    gcTime: 0,
    onSuccess: ({ revealContact: answer }) =>
      isRefusal(answer) ? setRefusal(answer) : setShown(answer as Revealed),
  });
  if (!parcel.contact) return null;
  return (
    <Panel title={translate('custody.contact')}>
      <p style={{ margin: '0 0 8px' }}>
        {shown?.name ?? parcel.contact.name}
        <br />
        {shown ? <a href={`tel:${shown.phone}`}>{shown.phone}</a> : parcel.contact.phone}
        {shown && (
          <>
            <br />
            {shown.address}
          </>
        )}
      </p>
      {mayReveal && !shown && (
        <form
          style={{ display: 'grid', gap: 8 }}
          onSubmit={(event) => {
            event.preventDefault();
            setRefusal(undefined);
            act.mutate();
          }}
        >
          <Text label={translate('custody.revealWhy')} value={reason} onChange={setReason} />
          <Button type="submit" variant="outlined" sx={{ minHeight: 44 }}>
            {translate('custody.reveal')}
          </Button>
        </form>
      )}
      {refusal && <RefusalNote refusal={refusal} />}
    </Panel>
  );
}
