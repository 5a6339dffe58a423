import { styled } from '@mui/material/styles';
import { dateTimeOf, workingTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import type { TrackedParcel } from './custody-types.ts';

const Line = styled('ol')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 6,
  '& li': { borderLeft: '2px solid var(--hairline)', paddingLeft: 12 },
  '& li:last-of-type': { borderLeftColor: 'var(--accent)' },
  '& .quiet': { color: 'var(--muted)', fontSize: 13 },
});

/** A parcel's way: each scan with when, where and by whom, and how long it stood there in working time. */
export function Track({ parcel }: { readonly parcel: TrackedParcel }) {
  const word = useWord();
  const name = useName();
  const { locale } = useFormat();
  return (
    <Line>
      {parcel.events.map((event, index) => {
        const leg = parcel.legs[index];
        const said = [
          event.branch ? name(event.branch) : word('PlaceKind', event.place),
          event.actor,
          event.batchCode,
          event.reason && name(event.reason),
          event.note,
        ];
        return (
          <li key={event.version}>
            <strong style={{ fontWeight: 600 }}>{word('ShipmentState', event.state)}</strong>
            {leg && leg.workingMinutes > 0 && (
              <span className="quiet"> · {workingTimeOf(leg.workingMinutes, locale)}</span>
            )}
            <div className="quiet">
              <time dateTime={event.occurredAt}>{dateTimeOf(event.occurredAt)}</time>
              {said.filter(Boolean).map((text) => ` · ${text}`)}
            </div>
          </li>
        );
      })}
    </Line>
  );
}
