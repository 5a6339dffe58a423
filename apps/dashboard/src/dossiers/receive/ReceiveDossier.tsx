import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSeat } from '../../api/viewer.ts';
import { Page } from '../../ui/Page.tsx';
import { ReceivedCard } from './ReceivedCard.tsx';
import { ReceptionForm } from './ReceptionForm.tsx';
import { useReceptionChoices } from './use-reception-choices.ts';
import type { ReceivedDossier } from './use-send-reception.ts';

/** Receiving a dossier, or helping a citizen to submit one, at the centre, a branch or a home. */
export function ReceiveDossier() {
  const translate = useTranslate();
  const asked = useReceptionChoices();
  const { viewer } = useSeat();
  const [received, setReceived] = useState<ReceivedDossier>();
  const [round, setRound] = useState(0);
  const again = () => {
    setReceived(undefined);
    setRound(round + 1);
  };
  return (
    <Page
      title={translate('dossiers.receive.title')}
      lead={translate('dossiers.receive.sentence')}
      asked={asked}
    >
      {received && <ReceivedCard dossier={received} onAgain={again} />}
      {asked.data && !received && (
        <ReceptionForm
          key={round}
          choices={asked.data}
          ownBranch={viewer.branch?.code}
          onReceived={setReceived}
        />
      )}
    </Page>
  );
}
