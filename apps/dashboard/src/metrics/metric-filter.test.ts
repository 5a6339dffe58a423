import { expect, test } from 'vitest';
import { chipsOf, hasSimulated, withList, withSimulated } from './metric-filter.ts';

test('each condition is a chip that takes itself away and nothing else', () => {
  const filter = {
    branch: ['BC-HATU', 'BC-VIETHUNG'],
    origin: ['LIVE' as const],
    none: ['PHASE' as const, 'BRANCH' as const],
  };
  expect(chipsOf(filter)).toEqual([
    { what: 'branch', values: filter.branch, without: { origin: filter.origin, none: filter.none } },
    { what: 'origin', values: ['LIVE'], without: { branch: filter.branch, none: filter.none } },
    { what: 'none', values: ['PHASE'], without: { ...filter, none: ['BRANCH'] } },
    { what: 'none', values: ['BRANCH'], without: { ...filter, none: ['PHASE'] } },
  ]);
  expect(chipsOf({ none: ['BRANCH'] })[0]?.without).toEqual({});
});

test('a list that is emptied is no condition', () => {
  expect(withList({ branch: ['BC-HATU'] }, 'branch', [])).toEqual({});
  expect(withList({}, 'channel', ['ONLINE'])).toEqual({ channel: ['ONLINE'] });
});

test('simulated dossiers are counted unless they are left out', () => {
  expect(hasSimulated({})).toBe(true);
  const real = withSimulated({ branch: ['BC-HATU'] }, false);
  expect(hasSimulated(real)).toBe(false);
  expect(withSimulated(real, true)).toEqual({ branch: ['BC-HATU'] });
});
