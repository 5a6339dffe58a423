import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfDay } from '../calendar/local-time.ts';
import { readMoment } from './read-moment.ts';

const read = (text: string) => {
  const moment = readMoment(text);
  return moment && [isoOfDay(moment.day), moment.minute, moment.serial];
};

test.each([
  ['09:10 15/08/2023', '2023-08-15', 550, false],
  ['15/08/2023 09:10', '2023-08-15', 550, false],
  ['9h10, 15/8/2023', '2023-08-15', 550, false],
  ['15-08-2023', '2023-08-15', null, false],
  ['2023-08-15T09:10:30', '2023-08-15', 550, false],
  ['2023-08-15', '2023-08-15', null, false],
  ['45300', '2024-01-09', null, true],
  ['45153.382', '2023-08-15', 550, true],
])('%s is %s', (text, day, minute, serial) => {
  expect(read(text)).toEqual([day, minute, serial]);
});

test.each([
  '31/02/2024',
  '29/02/2023',
  '00/01/2024',
  '15/13/2023',
  '25:00 15/08/2023',
  '15/08/23',
  '12345',
  'hôm qua',
  '',
])('“%s” is no date', (text) => {
  expect(read(text)).toBeUndefined();
});

test('every real day is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_957, max: 40_000 }), fc.nat(1439), (day, minute) => {
      const [year, month, date] = isoOfDay(day).split('-');
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(readMoment(`${time} ${date}/${month}/${year}`)).toEqual({ day, minute, serial: false });
    }),
  );
});
