import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('an analyst says what for, watches the file being written, and downloads it', async () => {
  const { page, complaints } = await sit({ role: 'ANALYST' });
  await page.goto('/exports');
  await page.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất dữ liệu hồ sơ' });
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await dialog.getByText('Cần nêu mục đích.').waitFor();
  await dialog.getByRole('textbox', { name: 'Nêu rõ mục đích' }).fill('Báo cáo sơ kết giai đoạn I');
  await dialog.getByRole('checkbox', { name: /Đóng gói/ }).check();
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  const row = page.getByRole('row', { name: /Báo cáo sơ kết giai đoạn I/ });
  await row.getByText('Đã xong').waitFor({ timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row.getByRole('link', { name: /^Tải ho-so-/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^ho-so-\d{4}-\d\d-\d\d\.zip$/);
  expect(complaints).toEqual([]);
  await expectToFitAPhone(page);
});

test('a purpose that holds a phone is refused in place', async () => {
  const { page } = await sit({ role: 'ANALYST' });
  await page.goto('/exports');
  await page.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nêu rõ mục đích' }).fill('Gọi 0912 345 678');
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await dialog.getByRole('alert').getByText('INVALID_INPUT').waitFor();
});

test('who may not export is told so', async () => {
  const { page } = await sit({ role: 'HCC_OFFICER' });
  await page.goto('/exports');
  await page.getByRole('heading', { level: 1, name: 'Xuất dữ liệu' }).waitFor();
  expect(await page.getByRole('button', { name: 'Xuất dữ liệu' }).count()).toBe(0);
});
