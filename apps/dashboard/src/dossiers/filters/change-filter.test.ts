import { expect, test } from 'vitest';
import { refine } from './change-filter.ts';
import { firstPage } from './dossier-filter.ts';

test('a changed filter forgets the cursor and what was emptied', () => {
  const place = { ...firstPage, filter: { status: ['ACCEPTED'], search: 'lan' }, after: 'c2' };
  expect(refine(place, { status: [], overdue: true })).toEqual({
    ...firstPage,
    filter: { search: 'lan', overdue: true },
  });
});
