import { expect, test } from 'vitest';
import { grantsOf } from './grants-of.ts';

const haTu = { code: 'BC-HATU', nameVi: 'Bưu cục Hà Tu', nameEn: 'Hà Tu post office' };
const first = {
  number: 'PHASE_1' as const,
  inForce: {
    places: ['BRANCH' as const, 'HOME' as const],
    actions: ['GUIDE' as const],
    branches: [haTu],
    procedures: [{ code: '2.000635' }],
  },
};
const second = {
  number: 'PHASE_2' as const,
  inForce: { ...first.inForce, places: ['BRANCH' as const], actions: ['RECEIVE_DOSSIER' as const] },
};

test('a place gathers what every phase in force grants there', () => {
  const [atBranch, atHome] = grantsOf([first, second], '2.000635');
  expect(atBranch).toEqual({
    key: 'BRANCH BC-HATU',
    place: 'BRANCH',
    branch: haTu,
    grants: new Map([
      ['GUIDE', 'PHASE_1'],
      ['RECEIVE_DOSSIER', 'PHASE_2'],
    ]),
  });
  expect(atHome?.grants).toEqual(new Map([['GUIDE', 'PHASE_1']]));
});

test('a procedure that no phase names is granted nowhere', () => {
  expect(grantsOf([first, { number: 'PHASE_3', inForce: null }], '1.001612')).toEqual([]);
});
