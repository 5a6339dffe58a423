import { expect, test } from 'vitest';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const year = new Date().getFullYear();

test('a digit of II.06a opens as many dossiers as it says, and the form is there as Excel and PDF', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto(`/reports?kind=YEAR&year=${year}`);
  await page.getByText('Đã kiểm tra chéo: các cột cộng khớp ở mọi dòng.').waitFor();
  const digit = page.locator('tbody tr').first().getByRole('link').first();
  const said = await digit.textContent();
  for (const name of ['Tải Excel', 'Mở PDF']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(href ?? '');
    expect([name, answer.status()]).toEqual([name, 200]);
  }
  await digit.click();
  await page.getByText(new RegExp(`^${said} hồ sơ: `)).waitFor();
  expect(complaints).toEqual([]);
});

test('a period is closed once, and its page says that the books still match', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/closes');
  const close = page.getByRole('button', { name: 'Chốt kỳ này' });
  await close.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ghi chú').fill('Chốt thử');
  await dialog.getByRole('button', { name: 'Chốt kỳ này' }).click();
  await page.getByText('Tính lại theo sổ lúc chốt: trùng khớp mã kiểm tra.').waitFor({ timeout: 30_000 });
  await page.getByText('Chưa chỉ số nào thay đổi từ khi chốt.').waitFor();
  await page.goto('/closes');
  await settled(page);
  await close.click();
  await dialog.getByRole('button', { name: 'Chốt kỳ này' }).click();
  await dialog.getByText('PERIOD_ALREADY_CLOSED').waitFor({ timeout: 30_000 });
});
