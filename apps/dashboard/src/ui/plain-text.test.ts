import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('marks, đ and case do not matter', () => {
  expect(plainText('  Giếng Đáy ')).toBe('gieng day');
  expect(plainText('ĐĂNG KÝ HỘ TỊCH')).toBe('dang ky ho tich');
});
