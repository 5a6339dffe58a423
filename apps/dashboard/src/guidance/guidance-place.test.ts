import { expect, test } from 'vitest';
import { filterOf, guidanceAt, placeIn } from './guidance-place.ts';

const today = '2026-11-27';

test('an address without a period asks for the last ninety days', () => {
  expect(placeIn(new URLSearchParams(), today)).toEqual({ from: '2026-08-29', to: today });
});

test('a place comes back from its own address', () => {
  const place = {
    from: '2026-01-01',
    to: '2026-03-31',
    outcome: 'MISSING_PAPERS',
    paper: '2.000635-01',
  } as const;
  expect(placeIn(new URL(guidanceAt(place), 'http://x').searchParams, today)).toEqual(place);
  expect(filterOf(place)).toEqual({
    from: '2026-01-01',
    to: '2026-03-31',
    outcome: ['MISSING_PAPERS'],
    missingPaper: '2.000635-01',
  });
});

test('what nobody could have meant is left out', () => {
  expect(placeIn(new URLSearchParams('from=x&outcome=GONE'), today)).toEqual({
    from: '2026-08-29',
    to: today,
  });
});
