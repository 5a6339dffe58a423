import { expect, test } from 'vitest';
import { dayOfIso } from '../calendar/local-time.ts';
import { detailsOf, type EventParticulars, particularsIn } from './event-particulars.ts';

const dueAt = new Date('2024-03-05T10:00:00Z');
const officialDueAt = new Date('2024-03-01T10:00:00Z');
const kept: [keyof EventParticulars, EventParticulars][] = [
  ['extendedDueAt', { extendedDueAt: dueAt }],
  ['waitingUntil', { waitingUntil: dueAt }],
  ['clockWaits', { clockWaits: true }],
  ['recount', { recount: { dueAt, officialDueAt, dayZero: dayOfIso('2024-02-20') } }],
];

test.each(kept)('%s is read back from the books as it was written', (name, particulars) => {
  const booked = JSON.parse(JSON.stringify(detailsOf(particulars)));
  expect(particularsIn({ ...booked, note: 'đã đủ' })[name]).toEqual(particulars[name]);
});

test('an event without particulars keeps nothing and reads as nothing', () => {
  expect(detailsOf({})).toEqual({});
  expect(particularsIn(null)).toEqual({});
  expect(particularsIn({ note: 'đã đủ' })).toEqual({
    extendedDueAt: undefined,
    waitingUntil: undefined,
    clockWaits: false,
    recount: undefined,
  });
});

test('a recount that lacks a part moves no promise', () => {
  const { recountedDueAt } = detailsOf({ recount: { dueAt, officialDueAt, dayZero: 1 } });
  expect(particularsIn({ recountedDueAt }).recount).toBeUndefined();
});
