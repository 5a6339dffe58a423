import type { Pilot } from '@tram-ho-so/db';
import { type Period, periodOf } from '@tram-ho-so/domain/metrics';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import { builder } from './builder.ts';
import { PeriodKind, Reckoning } from './metric-enums.ts';

const DatesInput = builder.inputType('DatesInput', {
  description: 'Any days, both inclusive.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true }),
    to: t.field({ type: 'Date', required: true }),
  }),
});

const NamedPeriodInput = builder.inputType('NamedPeriodInput', {
  description: 'A month, quarter or year.',
  fields: (t) => ({
    kind: t.field({ type: PeriodKind, required: true }),
    reckoning: t.field({ type: Reckoning, required: true, defaultValue: 'CALENDAR' }),
    year: t.int({ required: true, description: '2000 to 2100.' }),
    nth: t.int({ description: 'Month 1 to 12 or quarter 1 to 4; left out for a year.' }),
  }),
});

export const PeriodInput = builder.inputType('PeriodInput', {
  description: 'A period: either its name or its days.',
  isOneOf: true,
  fields: (t) => ({
    named: t.field({ type: NamedPeriodInput }),
    dates: t.field({ type: DatesInput }),
  }),
});

type Asked = typeof PeriodInput.$inferInput;

const most = { MONTH: 12, QUARTER: 4, YEAR: 1 } as const;

/** The days of a period that was asked for. */
export function periodAsked({ named, dates }: Asked, pilot: Pilot): Period {
  if (dates) return dates;
  if (!named) throw new InvalidInput('period', { vi: 'Chưa chọn kỳ.', en: 'No period is named.' });
  const { kind, reckoning, year } = named;
  const nth = named.nth ?? 1;
  if (year < 2000 || year > 2100 || nth < 1 || nth > most[kind]) {
    throw new InvalidInput('period.named', { vi: 'Không có kỳ này.', en: 'There is no such period.' });
  }
  return periodOf({ kind, reckoning, year, nth }, pilot.setting.reportBoundaryDay);
}
