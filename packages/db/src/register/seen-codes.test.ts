import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { seenCodes } from './seen-codes.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

test('of many codes each is found with its row, and no other is', () => {
  const seen = seenCodes();
  for (let row = 2; row < 20_002; row++)
    seen.add(digest(`code ${row}`), { row, digest: digest(`content ${row}`) });
  for (let row = 2; row < 20_002; row++) {
    const found = seen.find(digest(`code ${row}`));
    expect(found?.row).toBe(row);
    expect(found?.digest.equals(digest(`content ${row}`).subarray(0, 8))).toBe(true);
  }
  expect(seen.find(digest('another'))).toBeUndefined();
});
