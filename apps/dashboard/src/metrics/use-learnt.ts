import { useTranslate } from 'react-admin';
import type { MovedRowsFragment } from '../api/generated/graphql.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useWord } from '../i18n/use-word.ts';

type Learnt = MovedRowsFragment['nodes'][number]['learnt'][number];

/** What was learnt of a dossier, when it happened and when it was recorded. */
export function useLearnt(): (learnt: Learnt) => string {
  const translate = useTranslate();
  const word = useWord();
  const t = (key: string, values?: object) => translate(`metrics.difference.${key}`, values);
  const whatOf = ({ step, rating, payment, parcel }: Learnt): string => {
    if (rating) return t('rating', { word: word('RatingScore', rating) });
    if (payment) return t('payment', { word: word('PaymentMethod', payment) });
    if (parcel) return t('parcel', { word: word('ShipmentState', parcel) });
    return step ? word('DossierEventKind', step) : '';
  };
  return (learnt) =>
    translate('closes.recorded', {
      kind: whatOf(learnt),
      at: dateTimeOf(learnt.occurredAt),
      recorded: dateTimeOf(learnt.recordedAt),
    });
}
