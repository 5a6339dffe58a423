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
