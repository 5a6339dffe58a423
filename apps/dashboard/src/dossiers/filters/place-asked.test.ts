import { expect, test } from 'vitest';
import { firstPage } from './dossier-filter.ts';
import { askedOf, placeAsked } from './place-asked.ts';

test('a page goes through the words of react-admin and comes back the same', () => {
  const place = {
    ...firstPage,
    filter: { status: ['ACCEPTED'] },
    sort: 'DUE_ASC',
    size: 50,
    after: 'c2',
  } as const;
  expect(askedOf(place)).toEqual({
    filter: { status: ['ACCEPTED'] },
    sort: { field: 'DUE', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
    meta: { after: 'c2', before: undefined },
  });
  expect(placeAsked(askedOf(place))).toEqual(place);
});

test('an order the contract does not know is the order of the first page', () => {
  expect(placeAsked({ sort: { field: 'id', order: 'DESC' } })).toEqual(firstPage);
});
