import { useTranslate } from 'react-admin';
import { useSeat } from '../api/viewer.ts';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { isoDayOf } from '../i18n/format.ts';
import { KeyFigure } from '../ui/KeyFigure.tsx';
import { KeyFigures } from '../ui/KeyFigures.tsx';
import { countDoor } from './count-door.ts';
import type { Overview } from './overview-query.ts';
import { useCountNote } from './use-count-note.ts';

const shown = ['DUE_TODAY', 'OVERDUE', 'SUPPLEMENT', 'AWAITING_RETURN', 'RECEIVED_TODAY'] as const;

/** The five counts of the morning; each opens exactly what it counts. */
export function Today({ overview }: { overview: Overview }) {
  const translate = useTranslate();
  const note = useCountNote();
  const termOver = overview.counts.find(({ key }) => key === 'TERM_OVER')?.count ?? 0;
  const today = isoDayOf(useSeat().pilot.now);
  return (
    <KeyFigures label={translate('overview.counts.label')}>
      {shown.map((key) => {
        const counted = overview.counts.find((count) => count.key === key) ?? { key, count: 0 };
        return (
          <KeyFigure
            key={key}
            label={translate(`overview.counts.${key}`)}
            value={counted.count}
            note={
              key === 'SUPPLEMENT' && termOver > 0
                ? translate('overview.note.termOver', { n: termOver })
                : note(counted)
            }
            to={dossiersAt(countDoor[key](today), key === 'RECEIVED_TODAY' ? undefined : 'DUE_ASC')}
            tone={key === 'OVERDUE' ? 'late' : 'plain'}
          />
        );
      })}
    </KeyFigures>
  );
}
