import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Panel } from '../ui/Panel.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { Tag } from '../ui/Tag.tsx';
import { dossierCustodyQuery, sendPapers } from './custody-queries.ts';
import { parcelAt } from './custody-types.ts';
import { ParcelFacts } from './ParcelFacts.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { Track } from './Track.tsx';
import { useSent } from './use-sent.ts';

/** Who has a dossier's papers or result in hand, and the way of each parcel. */
export function CustodyPanel({ dossier: id }: { readonly dossier: string }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const mayOpen = useMay('READ_SHIPMENTS');
  const [asking, setAsking] = useState(false);
  const sent = useSent(sendPapers);
  const { data } = useAsk(dossierCustodyQuery, { id });
  const dossier = data?.dossier;
  if (!data || !dossier) return null;
  const mayAsk = (direction: 'TO_HCC' | 'TO_CITIZEN') =>
    dossier.parcelRequests.some((request) => request.direction === direction && request.allowed);
  return (
    <Panel title={translate('custody.track')} lead={translate('custody.trackLead')}>
      <p style={{ margin: '0 0 12px' }}>
        {translate('custody.holder')}: <strong>{name(dossier.paperHolder)}</strong>
      </p>
      {dossier.shipments.length === 0 && (
        <p style={{ margin: '0 0 12px', color: 'var(--muted)' }}>{translate('custody.noParcel')}</p>
      )}
      {[...dossier.shipments].reverse().map((parcel) => (
        <section key={parcel.id} aria-label={parcel.code} style={{ marginBottom: 16 }}>
          <div style={{ display: 'flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
            {mayOpen ? <Link to={parcelAt(parcel.code)}>{parcel.code}</Link> : parcel.code}
            <Tag tone={parcel.state === 'FAILED_ATTEMPT' ? 'late' : 'plain'}>
              {word('ShipmentState', parcel.state)}
            </Tag>
          </div>
          <ParcelFacts parcel={parcel} />
          <Track parcel={parcel} />
        </section>
      ))}
      {sent.refusal && <RefusalNote refusal={sent.refusal} />}
      {dossier.parcelRequests.some(({ allowed }) => allowed) && (
        <div style={{ display: 'grid', gap: 8 }}>
          {mayAsk('TO_HCC') && (
            <Button
              variant="outlined"
              disabled={sent.sending}
              onClick={() => sent.send({ input: { dossier: id } })}
            >
              {translate('custody.sendPapers')}
            </Button>
          )}
          {mayAsk('TO_CITIZEN') && (
            <Button variant="outlined" onClick={() => setAsking(true)}>
              {translate('custody.askReturn')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ReturnDialog
          dossier={id}
          usualBranch={dossier.branch?.code}
          branches={data.branches}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
