import { expect, test } from 'vitest';
import { behindAt } from './behind-at.ts';
import { addressOf, before, groupingIn, periodOf, placeIn } from './metric-place.ts';

const read = (text: string) => placeIn(new URLSearchParams(text), '2024-01-15');

test('without a period the address means the month before', () => {
  expect(periodOf(read(''))).toEqual({
    named: { kind: 'MONTH', reckoning: 'CALENDAR', year: 2023, nth: 12 },
  });
});

test('an address gives the same place again', () => {
  for (const text of [
    'id=M01&kind=QUARTER&reckoning=REPORT&year=2023&nth=4&by=BRANCH&by=MONTH&channel=ONLINE&compare=true',
    'id=P&from=2023-10-01&to=2023-10-09&branch=BC-HATU&branch=BC-VIETHUNG&asOf=2023-11-01T00%3A00%3A00Z',
  ]) {
    const place = read(text);
    expect(placeIn(addressOf(place), '2024-01-15')).toEqual(place);
  }
});

test('the stretch before a period is as long', () => {
  expect(periodOf(before(read('kind=MONTH&year=2024&nth=1')))).toEqual({
    named: { kind: 'MONTH', reckoning: 'CALENDAR', year: 2023, nth: 12 },
  });
  expect(periodOf(before(read('from=2023-10-08&to=2023-10-14')))).toEqual({
    dates: { from: '2023-10-01', to: '2023-10-07' },
  });
});

test('a digit opens the dossiers of its line', () => {
  const place = read('id=M01&kind=YEAR&year=2023&by=BRANCH&by=CHANNEL&field=HO_TICH');
  const line = {
    keys: [
      { dimension: 'BRANCH' as const, code: null },
      { dimension: 'CHANNEL' as const, code: 'ONLINE' },
    ],
    days: { from: '2023-01-01', to: '2023-12-31' },
  };
  expect(behindAt(place, line, 'PART')).toBe(
    '/figures/dossiers?id=M01&from=2023-01-01&to=2023-12-31&which=PART&field=HO_TICH&channel=ONLINE&none=BRANCH',
  );
});

test('a digit opens the list of its own moment and of its own reason', () => {
  const place = { ...read('id=M01&kind=YEAR&year=2023'), asOf: '2024-01-15T02:00:00.000Z' };
  const line = { days: { from: '2023-01-01', to: '2023-12-31' } };
  expect(behindAt(place, line, 'LEFT_OUT', 'WITHDRAWN')).toBe(
    '/figures/dossiers?id=M01&from=2023-01-01&to=2023-12-31&which=LEFT_OUT&leftOut=WITHDRAWN&asOf=2024-01-15T02%3A00%3A00.000Z',
  );
});

test('groupings keep the order asked, each once and with one kind of time', () => {
  expect(groupingIn(['MONTH', 'BRANCH', 'MONTH', 'WEEK', 'NOTHING'])).toEqual(['MONTH', 'BRANCH']);
  expect(read('by=PROCEDURE&by=BRANCH').by).toEqual(['PROCEDURE', 'BRANCH']);
});
