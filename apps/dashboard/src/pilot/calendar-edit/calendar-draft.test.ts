import { expect, test } from 'vitest';
import { changeOf, noChange, noDay, withDay, without, withoutDay } from './calendar-draft.ts';

const day = { ...noDay, date: '2027-02-04', nameVi: 'Nghỉ Tết', source: 'Thông báo' };

test('nothing is sent while nothing changes', () => {
  expect(changeOf(noChange('2027-12-31'), '2027-12-31')).toBeUndefined();
  expect(changeOf({ ...noChange(''), coverageEnd: '' }, '2027-12-31')).toBeUndefined();
});

test('a day is either set or taken out, whichever was said last', () => {
  const set = withDay(noChange('2027-12-31'), day);
  expect(changeOf(set, '2027-12-31')).toEqual({ days: [{ ...day, nameEn: 'Nghỉ Tết' }] });
  const removed = withoutDay(set, day.date);
  expect(changeOf(removed, '2027-12-31')).toEqual({ remove: ['2027-02-04'] });
  expect(changeOf(withDay(removed, day), '2027-12-31')).toEqual({ days: [{ ...day, nameEn: 'Nghỉ Tết' }] });
  expect(changeOf(without(removed, day.date), '2027-12-31')).toBeUndefined();
});

test('the coverage travels when it differs', () => {
  expect(changeOf({ ...noChange('2027-12-31'), coverageEnd: '2028-12-31' }, '2027-12-31')).toEqual({
    coverageEnd: '2028-12-31',
  });
});
