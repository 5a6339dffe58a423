import { findCloseById, listCloses, readClosable } from '@tram-ho-so/db';
import type { DatedPeriod } from '@tram-ho-so/domain/metrics';
import { UnknownClose } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { PeriodKind, Reckoning } from '../schema/metric-enums.ts';
import { PeriodClose } from './period-close.ts';

const ClosablePeriod = builder.objectRef<DatedPeriod>('ClosablePeriod').implement({
  description: 'A period that is over and was never closed.',
  fields: (t) => ({
    kind: t.expose('kind', { type: PeriodKind }),
    reckoning: t.expose('reckoning', { type: Reckoning }),
    year: t.exposeInt('year'),
    nth: t.exposeInt('nth', { description: 'Month 1 to 12 or quarter 1 to 4; 1 for a year.' }),
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
  }),
});

builder.queryField('closablePeriods', (t) =>
  t.field({
    type: [ClosablePeriod],
    allow: 'READ_CLOSES',
    description:
      'Months, quarters and years that are over, hold a day of the books and were never closed; the latest end first.',
    args: { reckoning: t.arg({ type: Reckoning, required: true, defaultValue: 'CALENDAR' }) },
    resolve: (_root, { reckoning }, { db, now }) => readClosable(db, reckoning, now),
  }),
);

builder.queryField('periodCloses', (t) =>
  t.field({
    type: [PeriodClose],
    allow: 'READ_CLOSES',
    description: 'The newest 200 closes, the newest first.',
    resolve: (_root, _args, { db }) => listCloses(db),
  }),
);

builder.queryField('periodClose', (t) =>
  t.field({
    type: PeriodClose,
    allow: 'READ_CLOSES',
    description: 'One close.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { db }) => {
      const close = /^\d{1,9}$/.test(String(id)) ? await findCloseById(db, Number(id)) : null;
      if (!close) throw new UnknownClose();
      return close;
    },
  }),
);
