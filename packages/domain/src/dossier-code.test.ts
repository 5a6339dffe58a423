import fc from 'fast-check';
import { expect, test } from 'vitest';
import { local } from '../testing/shipped-calendar.ts';
import { codeFor, isDossierCode, isOrgCode, parseDossierCode } from './dossier-code.ts';

test.each(['000.00.24.H49-230815-0001', 'H49.21-230815-0001', 'G09.20-20260609-0092637', 'H49-230815-0001'])(
  '%s is a dossier code',
  (code) => expect(isDossierCode(code)).toBe(true),
);

test.each([
  'H49-ABC',
  '000.00.24.h49-230815-0001',
  '000.00.24.H49-230815-001',
  ' H49-230815-0001',
  'A49-230815-0001',
  '',
])('“%s” is none', (code) => expect(isDossierCode(code)).toBe(false));

test('a code counts from its organisation and its local day', () => {
  expect(codeFor('000.00.24.H49', new Date('2023-08-14T18:00:00Z'), 1)).toBe('000.00.24.H49-230815-0001');
  expect(codeFor('H49.21', local('2023-08-15 23:59'), 12345)).toBe('H49.21-230815-12345');
});

test('what is made is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.nat(1500), (sequence, days) => {
      const at = new Date(local('2023-08-15 09:00').getTime() + days * 86_400_000);
      const parts = parseDossierCode(codeFor('000.00.24.H49', at, sequence));
      expect([parts?.orgCode, Number(parts?.sequence)]).toEqual(['000.00.24.H49', sequence]);
    }),
  );
});

test('an organisation code stands alone', () => {
  expect(isOrgCode('000.00.24.H49')).toBe(true);
  expect(isOrgCode('000.00.24.H49-230815')).toBe(false);
});
