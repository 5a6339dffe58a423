import { expect, test } from 'vitest';
import { objectionToNote } from './objection-to-note.ts';

const objects = (text: string) => objectionToNote('note', text, 100)?.code === 'INVALID_INPUT';

test.each([
  'Gọi lại số 0912 345 678',
  'CCCD 022.099.012345',
  'gửi a.b@example.vn',
  '+84-912-345-678',
  'gọi ０９１２３４５６７８',
  'gọi 0912\u200b345\u200b678',
  'x'.repeat(101),
])('a text like “%s” does not go into the books', (text) => {
  expect(objects(text)).toBe(true);
});

test.each([
  'Thiếu bản sao giấy khai sinh, bổ sung trước 16:00 ngày 28/08/2023.',
  'Xem hồ sơ 000.00.24.H49-230815-0001 và thủ tục 2.000635.000.00.00.H49',
  'Lệ phí 1.000.000 đồng, biên lai 0012345',
  'Dự toán 150.000.000 đồng',
  '',
])('a text like “%s” may', (text) => {
  expect(objects(text)).toBe(false);
});
