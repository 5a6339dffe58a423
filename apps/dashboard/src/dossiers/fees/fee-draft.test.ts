import { expect, test } from 'vitest';
import { emptyFee, feeInput, missingInFee } from './fee-draft.ts';

const procedure = { feeVnd: 8_000, feeBasis: 'Nghị quyết mẫu' };

test('the first fee begins with what the procedure names, another with nothing', () => {
  expect(emptyFee({ fees: [], procedure }, ['RETURN'])).toEqual({
    kind: 'LE_PHI',
    amount: '8000',
    basis: 'Nghị quyết mẫu',
    collectAt: 'RETURN',
  });
  expect(emptyFee({ fees: [{}], procedure }, ['ACCEPT', 'RETURN'])).toMatchObject({
    amount: '',
    basis: '',
    collectAt: 'ACCEPT',
  });
});

test.each([
  [{ amount: '75.000', basis: 'Nghị quyết' }, []],
  [{ amount: '0', basis: ' ' }, ['amount', 'basis']],
  [{ amount: 'bảy mươi', basis: 'Nghị quyết' }, ['amount']],
])('of %o is missing %o', (typed, missing) => {
  expect(missingInFee({ kind: 'PHI', collectAt: 'RETURN', ...typed })).toEqual(missing);
});

test('an amount is sent as a number, its points left out', () => {
  const draft = { kind: 'PHI', amount: '1.250.000', basis: ' Nghị quyết ', collectAt: 'RETURN' } as const;
  expect(feeInput({ id: 'x', version: 3 }, draft)).toEqual({
    dossier: 'x',
    seenVersion: 3,
    kind: 'PHI',
    amountVnd: 1_250_000,
    basis: 'Nghị quyết',
    collectAt: 'RETURN',
  });
});
