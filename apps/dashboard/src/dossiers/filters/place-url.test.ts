import { expect, test } from 'vitest';
import type { DossierPlace } from './dossier-filter.ts';
import { addressOf, placeOf } from './place-url.ts';

const place: DossierPlace = {
  filter: {
    status: ['ACCEPTED', 'IN_PROCESS'],
    branch: ['BC-HATU'],
    receivedFrom: '2023-08-15',
    overdue: true,
    open: false,
    search: 'nguyen van a',
  },
  sort: 'DUE_ASC',
  size: 50,
  after: 'c2',
};

test('the address reproduces the page', () => {
  expect(placeOf(addressOf(place))).toEqual(place);
});

test('the first page without filters has an empty address', () => {
  expect(addressOf(placeOf(new URLSearchParams())).toString()).toBe('');
});

test('what the address says wrongly is left out', () => {
  expect(placeOf(new URLSearchParams('sort=UP&size=7&receivedFrom=yesterday&overdue=maybe&status='))).toEqual(
    {
      filter: {},
      sort: 'RECEIVED_DESC',
      size: 25,
    },
  );
});
