import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { CalendarYearQuery } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { TrustTag } from '../ui/facts/TrustTag.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Tag } from '../ui/Tag.tsx';
import { effectOf } from './count-days.ts';

type Day = CalendarYearQuery['calendarDays'][number];

const tones = { rests: 'plain', works: 'on-track', undecided: 'provisional' } as const;

interface CalendarTableProps {
  days: readonly Day[];
  /** While the calendar is edited. */
  onEdit?: ((day: Day) => void) | undefined;
  onTake?: ((date: string) => void) | undefined;
}

/** The special days in order, with what each does to time limits. */
export function CalendarTable({ days, onEdit, onTake }: CalendarTableProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const { weekday } = useFormat();
  const t = (key: string) => translate(`calendar.${key}`);
  return (
    <ListTable
      rows={days}
      keyOf={({ date }) => date}
      columns={[
        { name: t('columns.date'), cell: ({ date }) => weekday(date) },
        { name: t('columns.name'), cell: name },
        {
          name: t('columns.kind'),
          cell: ({ kind }: Day) => word('CalendarDayKind', kind),
        },
        {
          name: t('columns.effect'),
          cell: ({ kind }: Day) => <Tag tone={tones[effectOf[kind]]}>{t(effectOf[kind])}</Tag>,
        },
        { name: t('columns.trust'), cell: ({ provenance }: Day) => <TrustTag provenance={provenance} /> },
        ...(onEdit && onTake
          ? [
              {
                name: translate('calendarEdit.open'),
                cell: (day: Day) => (
                  <>
                    <Button size="small" onClick={() => onEdit(day)}>
                      {translate('calendarEdit.edit')}
                    </Button>
                    <Button size="small" onClick={() => onTake(day.date)}>
                      {translate('calendarEdit.take')}
                    </Button>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
