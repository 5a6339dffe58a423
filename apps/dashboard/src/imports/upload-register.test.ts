import { expect, test } from 'vitest';
import { unfit } from './upload-register.ts';

test.each([
  [{ name: 'so-theo-doi.csv', size: 10 }, undefined],
  [{ name: 'So Theo Doi.XLSX', size: 10 }, undefined],
  [{ name: 'so.xls', size: 10 }, 'wrongKind'],
  [{ name: 'so.csv', size: 65 * 1024 * 1024 }, 'tooLarge'],
])('%o is unfit as %s', (file, why) => {
  expect(unfit(file)).toBe(why);
});
