import type { Pilot } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { CalendarDayKind, Provenance } from '../schema/enums.ts';

const CalendarDay = builder.objectRef<Pilot['calendarDays'][number]>('CalendarDay').implement({
  description: 'A day that is not what its weekday says.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date' }),
    kind: t.expose('kind', { type: CalendarDayKind }),
    nameVi: t.exposeString('nameVi'),
    nameEn: t.exposeString('nameEn'),
    provenance: t.expose('provenance', { type: Provenance }),
    provenanceNote: t.exposeString('provenanceNote'),
  }),
});

builder.queryField('calendarDays', (t) =>
  t.field({
    type: [CalendarDay],
    allow: 'READ_CATALOGUE',
    description: 'Holidays, swapped days and make-up days, from one day to another, both included.',
    args: { from: t.arg({ type: 'Date', required: true }), to: t.arg({ type: 'Date', required: true }) },
    resolve: (_root, { from, to }, { pilot }) => {
      if (to < from)
        throw new InvalidInput('to', {
          vi: 'Ngày cuối trước ngày đầu.',
          en: 'The last day is before the first.',
        });
      const iso = (date: Date) => date.toISOString().slice(0, 10);
      return pilot.calendarDays.filter(({ date }) => from <= iso(date) && iso(date) <= to);
    },
  }),
);
