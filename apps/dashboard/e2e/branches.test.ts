import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('a save that crosses another shows both sides and overwrites nothing unasked', async () => {
  const mine = await sit({ role: 'HCC_MANAGER' });
  const theirs = await sit({ role: 'HCC_MANAGER' });
  for (const { page } of [mine, theirs]) await page.goto('/branches/BC-GIENGDAY/edit');
  await theirs.page.getByLabel('Điện thoại').fill('0203 111 111');
  await theirs.page.getByLabel('Tên tiếng Anh').fill('Giếng Đáy post office (ward)');
  await theirs.page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await theirs.page.waitForURL('**/branches/BC-GIENGDAY');

  const { page, complaints } = mine;
  await page.getByLabel('Điện thoại').fill('0203 222 222');
  await page.getByLabel('Địa chỉ').fill('Tổ 5, phường Giếng Đáy');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  const crossed = page.getByRole('alert').filter({ hasText: 'Có người vừa lưu trước anh/chị' });
  await crossed.waitFor();
  const fields = crossed.locator('[data-field]');
  expect(await fields.evaluateAll((all) => all.map((one) => one.getAttribute('data-field')))).toEqual([
    'nameEn',
    'address',
    'phone',
  ]);
  const save = crossed.getByRole('button', { name: 'Lưu theo lựa chọn' });
  expect(await save.isDisabled()).toBe(true);
  await crossed.getByLabel('Của anh/chị: 0203 222 222').check();
  await save.click();

  await page.waitForURL('**/branches/BC-GIENGDAY');
  await page.getByText('0203 222 222').waitFor();
  await page.getByText('Tổ 5, phường Giếng Đáy').waitFor();
  await page.goto('/branches/BC-GIENGDAY/edit');
  expect(await page.getByLabel('Tên tiếng Anh').inputValue()).toBe('Giếng Đáy post office (ward)');
  expect(complaints).toEqual([]);
});

test('a row marks its dot, and a dot its row', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/branches');
  await page.locator('tr[data-code=BC-HONGHAI] a').first().focus();
  await page.locator('figure text', { hasText: 'Hồng Hải' }).waitFor();
  await page.locator('g[data-code=BC-TUANCHAU]').focus();
  await page.locator('figure text', { hasText: 'Tuần Châu' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/branches/BC-TUANCHAU');
});

test('who may not edit a point is offered no way to', async () => {
  const { page } = await sit({ role: 'AUDITOR' });
  await page.goto('/branches/BC-HATU');
  await page.getByRole('heading', { level: 1, name: 'Bưu cục Hà Tu' }).waitFor();
  expect(await page.getByRole('link', { name: 'Sửa thông tin' }).count()).toBe(0);
  await page.goto('/branches/BC-HATU/edit');
  await page.getByText('Tài khoản của anh/chị không có quyền sửa thông tin điểm bưu chính.').waitFor();
});
