import { expect, test } from 'vitest';
import { ownHouse } from './own-house.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('an account is added, then locked, and the audit log says so', async () => {
  const { page, complaints } = await sit({ role: 'SYSTEM_ADMIN' });
  await page.goto('/users');
  await page.getByRole('link', { name: 'Thêm người dùng' }).click();
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Thử');
  await page.getByLabel('Thư điện tử').fill('thu@tram.test');
  await page.getByLabel('Mật khẩu ban đầu').fill('ngan');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Mật khẩu cần ít nhất 12 ký tự.').waitFor();
  await page.getByLabel('Mật khẩu ban đầu').fill('mat-khau-rat-dai-1');
  await page.getByRole('combobox', { name: 'Đơn vị' }).click();
  await page.getByRole('option', { name: /Trung tâm Hành chính công/ }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();

  await page.waitForURL('**/users');
  await page.getByRole('link', { name: 'Nguyễn Thị Thử' }).click();
  await page.getByLabel('Tài khoản được đăng nhập').uncheck();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForURL('**/users');
  const row = page.getByRole('row').filter({ hasText: 'thu@tram.test' });
  await row.getByText('Đã khoá').waitFor();

  await page.goto('/audit');
  await page.getByRole('cell', { name: 'Thêm người dùng' }).first().waitFor();
  await page.getByRole('cell', { name: 'Sửa tài khoản' }).first().waitFor();
  expect(complaints).toEqual([]);
});

test('a key is shown once, works, and is refused when disabled', async () => {
  const { page } = await sit({ role: 'SYSTEM_ADMIN' });
  const { url } = ownHouse();
  await page.goto('/keys');
  await page.getByRole('button', { name: 'Tạo khoá' }).click();
  await page.getByLabel('Tên khoá').fill('Ứng dụng bưu tá');
  await page.getByRole('combobox', { name: 'Đơn vị sử dụng' }).click();
  await page.getByRole('option', { name: 'Bưu điện Hoành Bồ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo khoá' }).click();
  const secret = (await page.locator('pre').first().textContent()) ?? '';
  expect(secret).toMatch(/^ths_[^_]+_.{20,}$/);
  expect(await page.locator('pre').nth(1).textContent()).toContain(`Authorization: Bearer ${secret}`);

  const call = () =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
  expect(await (await call()).json()).toEqual({ data: { viewer: { name: 'Ứng dụng bưu tá' } } });

  await page.getByRole('button', { name: 'Tôi đã lưu khoá' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Ứng dụng bưu tá' });
  expect(await row.textContent()).not.toContain(secret);
  await row.getByRole('button', { name: 'Vô hiệu khoá' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Vô hiệu khoá' }).click();
  await row.getByText(/Đã vô hiệu/).waitFor();
  expect((await call()).status).toBe(401);
});

test('a manager reads the accounts and keys but changes none', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/users');
  await page.getByRole('row').nth(1).waitFor();
  expect(await page.getByRole('link', { name: 'Thêm người dùng' }).count()).toBe(0);
  await page.goto('/keys');
  await page.getByRole('heading', { level: 1, name: 'Khoá API' }).waitFor();
  expect(await page.getByRole('button', { name: 'Tạo khoá' }).count()).toBe(0);
});
