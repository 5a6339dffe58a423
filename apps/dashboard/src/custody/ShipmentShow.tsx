import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { OriginTag } from '../ui/ProvenanceTag.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ContactPanel } from './ContactPanel.tsx';
import { shipmentQuery } from './custody-queries.ts';
import type { ShownParcel } from './custody-types.ts';
import { ParcelFacts } from './ParcelFacts.tsx';
import { ScanActions } from './ScanActions.tsx';
import { Track } from './Track.tsx';

/** The reception form with what the parcel says already. */
const receptionOf = ({ code, procedure }: ShownParcel) =>
  `/dossiers/receive?${new URLSearchParams({ act: 'RECEIVE', procedure: procedure?.code ?? '', parcel: code })}`;

/** One parcel: what to record next first, then its way and whom to visit. */
export function ShipmentShow() {
  const { code = '' } = useParams();
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const asked = useAsk(shipmentQuery, { code });
  const parcel = asked.data?.shipment;
  const atDesk = useSeat().viewer.branch === null;
  const arrived =
    useMay('RECEIVE_DOSSIER') && atDesk && parcel?.state === 'DELIVERED_TO_HCC' && !parcel.dossierCode;
  return (
    <Page
      title={parcel?.code ?? translate('custody.parcels')}
      beside={
        parcel && (
          <>
            <Tag tone="accent">{word('ShipmentState', parcel.state)}</Tag>
            <OriginTag origin={parcel.origin} />
          </>
        )
      }
      lead={
        parcel && (
          <>
            {translate('custody.holder')}: {name(parcel.holder)}
            {parcel.procedure && ` · ${name(parcel.procedure)}`}
            {parcel.dossierCode && ' · '}
            {parcel.dossier ? (
              <Link to={`/dossiers/${parcel.dossier.id}`}>{parcel.dossierCode}</Link>
            ) : (
              parcel.dossierCode
            )}
          </>
        )
      }
      asked={asked}
      {...(asked.data && !parcel ? { missing: translate('custody.missing') } : {})}
    >
      {parcel && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(280px, 3fr)' },
          }}
        >
          <Box sx={{ order: { xs: 2, md: 1 } }}>
            <Panel title={translate('custody.track')}>
              <ParcelFacts parcel={parcel} />
              <Track parcel={parcel} />
            </Panel>
          </Box>
          <Box sx={{ order: { xs: 1, md: 2 }, display: 'grid', gap: 2 }}>
            <Panel title={translate('custody.actions')}>
              <ScanActions parcel={parcel} />
              {arrived && (
                <Button
                  component={Link}
                  variant="contained"
                  sx={{ minHeight: 44, mt: 1 }}
                  to={receptionOf(parcel)}
                >
                  {translate('custody.receive')}
                </Button>
              )}
            </Panel>
            <ContactPanel key={parcel.id} parcel={parcel} />
          </Box>
        </Box>
      )}
    </Page>
  );
}
