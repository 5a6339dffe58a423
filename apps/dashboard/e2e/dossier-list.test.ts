import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const rowLinks = '[data-row-link]';

test('the address reproduces filter, order and page', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/dossiers?status=RETURNED,RESOLVED&sort=CODE_ASC');
  await page.locator(rowLinks).first().waitFor();
  await page.getByText('Trạng thái: Đã trả kết quả và 1 mục khác').waitFor();
  const codes = () =>
    page.locator(rowLinks).evaluateAll((links) => links.map((link) => link.getAttribute('title')));
  const first = await codes();
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await page.waitForURL(/after=/);
  await expect.poll(codes).not.toEqual(first);
  const seen = await codes();
  expect(seen).toHaveLength(25);
  await page.reload();
  await page.locator(rowLinks).first().waitFor();
  expect(await codes()).toEqual(seen);
  await page.getByRole('button', { name: 'Trang trước' }).click();
  await page.waitForURL(/before=/);
  await expect.poll(codes).toEqual(first);
  expect(complaints).toEqual([]);
});

test('a filter is added from the menu and taken away by its chip', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/dossiers');
  await page.getByRole('button', { name: 'Thêm điều kiện lọc' }).click();
  await page.getByRole('menuitem', { name: 'Điểm bưu điện' }).click();
  await page.getByRole('textbox', { name: 'Tìm trong danh sách' }).fill('ha tu');
  await page.getByLabel('Bưu cục Hà Tu').check();
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await page.waitForURL(/branch=BC-HATU/);
  await page.locator('td', { hasText: 'Bưu cục Hà Tu' }).first().waitFor();
  await page.getByRole('button', { name: 'Bỏ điều kiện: Điểm bưu điện: Bưu cục Hà Tu' }).press('Delete');
  await page.waitForURL((url) => url.search === '');
});

test('search, j, k and Enter find and open a dossier without a mouse', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/dossiers');
  await page.locator(rowLinks).first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('nguyen');
  await page.waitForResponse((answer) => answer.request().postData()?.includes('"search":"nguyen"') === true);
  await settled(page);
  await page.getByRole('heading', { level: 1 }).click();
  const second = await page.locator(rowLinks).nth(1).getAttribute('title');
  for (const key of ['j', 'j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { level: 1, name: second ?? '?' }).waitFor();
  await page.getByText('hồ sơ 2 / 25 trên trang').waitFor();
  await page.keyboard.press('j');
  await page.getByText('hồ sơ 3 / 25 trên trang').waitFor();
});

test('an unfiltered list is counted only when asked, a list without rows says how to go on', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/dossiers');
  await page.getByRole('button', { name: 'Đếm tổng số' }).click();
  const total = page.getByRole('navigation', { name: 'Các trang của danh sách' }).getByRole('status');
  await expect.poll(() => total.textContent()).toMatch(/^\d\.\d{3} hồ sơ$/);
  await page.goto('/dossiers?search=zzzzzz');
  await page.getByText('Không có hồ sơ nào khớp').waitFor();
  await page.getByRole('button', { name: 'Bỏ tất cả điều kiện lọc' }).last().click();
  await page.locator(rowLinks).first().waitFor();
});

test('on a phone a dossier is a card', async () => {
  const { page } = await sit({ role: 'BRANCH_STAFF', width: 390, height: 844 });
  await page.goto('/dossiers');
  await page.getByRole('list', { name: 'Danh sách hồ sơ' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Bước tiếp theo' }).waitFor();
  await expectToFitAPhone(page);
});
