import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { timeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import type { TrackedParcel } from './custody-types.ts';

/** What is written on a parcel, as one quiet paragraph. */
export function ParcelFacts({ parcel }: { readonly parcel: TrackedParcel }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { weekday } = useFormat();
  const t = (key: string) => translate(`custody.${key}`);
  const { slipNumber, sealNumber, paperCount, attempts, attemptsLeft, windowFrom, windowTo } = parcel;
  const facts: (string | false | null | undefined)[] = [
    word('ShipmentDirection', parcel.direction),
    `${word('PlaceKind', parcel.place)}, ${name(parcel.branch)}`,
    slipNumber && `${t('slip')} ${slipNumber}`,
    sealNumber && `${t('seal')} ${sealNumber}`,
    paperCount != null && `${t('papers')}: ${paperCount}`,
    windowFrom &&
      windowTo &&
      `${t('window')} ${weekday(windowFrom)}, ${timeOf(windowFrom)}–${timeOf(windowTo)}`,
    attempts > 0 &&
      `${t('attempts')}: ${translate('custody.attemptsLeft', { attempts, left: attemptsLeft })}`,
  ];
  return (
    <p style={{ margin: '0 0 8px', fontSize: 13, color: 'var(--muted)' }}>
      {facts.filter(Boolean).join(' · ')}
      {parcel.batch && (
        <>
          {` · ${t('batch')} `}
          <Link to={`/batches/${parcel.batch.id}`}>{parcel.batch.code}</Link>
        </>
      )}
    </p>
  );
}
