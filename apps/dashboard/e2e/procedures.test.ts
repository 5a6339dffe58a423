import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('a new version shows its difference before it is saved, and the old one stays', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/procedures');
  await page
    .getByText('Danh mục dựng lại để vận hành thử, không phải danh mục chính thức của Đề án.')
    .waitFor();
  await page.getByLabel('Tìm theo tên hoặc mã thủ tục').fill('thanh lap ho kinh doanh');
  await page.getByRole('link', { name: 'Đăng ký thành lập hộ kinh doanh' }).first().click();
  await page.getByRole('link', { name: 'Lập bản mới' }).click();
  await page.getByLabel('Thời hạn', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Xem thay đổi' }).click();
  const changed = page.locator('tr[data-field]');
  expect(await changed.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-field')))).toEqual([
    'timeLimit',
  ]);
  await page.getByRole('button', { name: 'Lưu bản mới' }).click();
  await page.getByText('Bản 2', { exact: true }).waitFor();
  await page.getByText('Bản 1', { exact: true }).waitFor();
  await page.getByText('2 ngày làm việc', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});
