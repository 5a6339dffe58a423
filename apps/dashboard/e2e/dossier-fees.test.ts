import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/dossiers?${query}`);
  await page.locator('[data-row-link]').first().click();
  await page.getByRole('heading', { name: 'Bước tiếp theo' }).waitFor();
}
const dialog = (page: Page) => page.getByRole('dialog');
const confirm = (page: Page) => dialog(page).getByRole('button', { name: /^Xác nhận/ });

test('what the department asks for stands among the fees until its receipt is recorded', async () => {
  const { page, complaints } = await sit({ role: 'DEPARTMENT_LEADER' });
  await open(page, 'status=IN_PROCESS');
  await page.keyboard.press('y');
  await dialog(page).getByRole('combobox', { name: 'Lý do' }).click();
  await page.getByRole('option', { name: 'Nộp phí, lệ phí' }).click();
  await dialog(page).getByLabel('Số tiền (đồng)').fill('75.000');
  await dialog(page).getByLabel('Căn cứ thu').fill('Nghị quyết mẫu của HĐND tỉnh');
  await confirm(page).click();
  await dialog(page).waitFor({ state: 'detached' });
  const fees = page.getByRole('region', { name: 'Phí, lệ phí' });
  await fees.getByText(/^Chưa nộp 75\.000 đồng · đã nộp /).waitFor();
  await page.keyboard.press('p');
  await dialog(page).getByLabel('Số biên lai').fill('BL-0001');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
  await fees.getByText(/^Biên lai BL-0001, ngày/).waitFor();
  expect(complaints).toEqual([]);
});

test('a fee is recorded as due on the dossier, then paid and paid back, each with its receipt', async () => {
  const { page, complaints } = await sit({ role: 'HCC_OFFICER', width: 390, height: 844 });
  await open(page, 'status=IN_PROCESS&sort=RECEIVED_DESC');
  const fees = page.getByRole('region', { name: 'Phí, lệ phí' });
  await fees.getByRole('button', { name: 'Ghi khoản phải nộp' }).click();
  await dialog(page).getByLabel('Số tiền (đồng)').fill('');
  await dialog(page).getByRole('button', { name: 'Ghi khoản phải nộp' }).click();
  await dialog(page).getByText('Nhập số tiền').waitFor();
  await dialog(page).getByLabel('Số tiền (đồng)').fill('31.000');
  await dialog(page).getByLabel('Căn cứ thu').fill('Nghị quyết mẫu về lệ phí');
  await dialog(page).getByRole('button', { name: 'Ghi khoản phải nộp' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const row = fees.getByRole('listitem').filter({ hasText: 'Nghị quyết mẫu về lệ phí' });
  await row.getByRole('button', { name: 'Ghi nhận nộp' }).click();
  await dialog(page).getByLabel('Số biên lai').fill('BL-0931');
  await confirm(page).click();
  await row.getByText(/^Biên lai BL-0931, ngày .+ · Tiền mặt · Trung tâm/).waitFor();
  await row.getByRole('button', { name: 'Hoàn trả' }).click();
  await dialog(page).getByLabel('Số biên lai').fill('HT-0931');
  await confirm(page).click();
  await row.getByText(/^Hoàn trả theo chứng từ HT-0931/).waitFor();
  expect(await row.getByRole('button').count()).toBe(0);
  await expectToFitAPhone(page);
  expect(complaints).toEqual([]);
});

test('who may not record a fee reads why in words, and finds no button', async () => {
  const { page } = await sit({ role: 'BRANCH_STAFF', width: 390, height: 844 });
  await open(page, 'status=IN_PROCESS');
  const fees = page.getByRole('region', { name: 'Phí, lệ phí' });
  await fees.getByText(/ghi, hoàn trả phí, lệ phí/i).waitFor();
  expect(await fees.getByRole('button').count()).toBe(0);
});

test('a citizen’s rating is recorded once there is a result, and its comment is kept for the centre', async () => {
  const { page, complaints } = await sit({ role: 'HCC_OFFICER', width: 390, height: 844 });
  // A result that waits for its hand-over: nobody has said yet what they think of it.
  await open(page, 'status=RESOLVED');
  const rating = page.getByRole('region', { name: 'Đánh giá của công dân' });
  await rating.getByRole('radio', { name: 'Hài lòng', exact: true }).check();
  await rating.getByLabel('Góp ý').fill('Nhanh gọn, dễ hiểu');
  await rating.getByRole('button', { name: 'Ghi đánh giá' }).click();
  await rating.getByRole('definition').filter({ hasText: 'Nhanh gọn, dễ hiểu' }).waitFor();
  expect(await rating.getByRole('radio').count()).toBe(0);
  await expectToFitAPhone(page);
  expect(complaints).toEqual([]);
});
