import { expect, test } from 'vitest';
import { registerUrl } from './register-url.ts';

test('the register is asked for by the conditions of the list, never by a person’s name', () => {
  expect(registerUrl({}, 'masked')).toBe('/api/forms/06.pdf');
  expect(
    registerUrl(
      { branch: ['BC-HATU', 'BC-VIETHUNG'], receivedFrom: '2023-11-01', open: true, search: 'Ngọc' },
      'full',
    ),
  ).toBe('/api/forms/06.pdf?branch=BC-HATU%2CBC-VIETHUNG&receivedFrom=2023-11-01&open=true&owner=full');
});
