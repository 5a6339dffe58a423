import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useName, useWord } from '../i18n/use-word.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import { RefusalNote } from '../ui/RefusalNote.tsx';
import { removeFromBatch } from './custody-queries.ts';
import { parcelAt, type ShownBatch } from './custody-types.ts';
import { useSent } from './use-sent.ts';

interface BatchItemsProps {
  readonly batch: ShownBatch;
  readonly mayChange: boolean;
}

/** The list of a batch; before the seal a parcel can be taken off it. */
export function BatchItems({ batch, mayChange }: BatchItemsProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const sent = useSent(removeFromBatch);
  const t = (key: string) => translate(`custody.${key}`);
  if (batch.items.length === 0) return <p style={{ margin: 0, color: 'var(--muted)' }}>{t('empty')}</p>;
  return (
    <>
      {sent.refusal && <RefusalNote refusal={sent.refusal} />}
      <ListTable
        rows={batch.items}
        keyOf={({ shipment }) => shipment.id}
        columns={[
          {
            name: t('code'),
            short: true,
            cell: ({ shipment }) => <Link to={parcelAt(shipment.code)}>{shipment.code}</Link>,
          },
          { name: t('state'), cell: ({ shipment }) => word('ShipmentState', shipment.state) },
          { name: t('dossier'), short: true, cell: ({ shipment }) => shipment.dossierCode ?? t('noDossier') },
          {
            name: t('procedure'),
            cell: ({ shipment }) => (shipment.procedure ? name(shipment.procedure) : t('unknown')),
          },
          ...(mayChange
            ? [
                {
                  name: t('actions'),
                  cell: ({ shipment }: ShownBatch['items'][number]) => (
                    <Button
                      disabled={sent.sending}
                      onClick={() => sent.send({ batch: batch.id, shipment: shipment.id })}
                    >
                      {t('take')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
