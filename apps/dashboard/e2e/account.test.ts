import { expect, test } from 'vitest';
import { codeOf } from './code-of.ts';
import { ownHouse } from './own-house.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();
const analyst = () => ownHouse().users.find(({ role }) => role === 'ANALYST');

test('with the second factor on, a code or a backup code is asked for at the door', async () => {
  const { page, complaints } = await sit({ role: 'ANALYST' });
  await page.goto('/account');
  await page
    .getByLabel('Mật khẩu hiện tại')
    .first()
    .fill(analyst()?.password ?? '');
  await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
  const key = (await page.locator('main code').textContent()) ?? '';
  const backup = (await page.locator('main li').first().textContent()) ?? '';
  await page.getByLabel('Mã 6 chữ số đang hiện').fill(codeOf(key));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Đang bật: mỗi lần đăng nhập').waitFor();
  expect(complaints).toEqual([]);

  await page.getByRole('button', { name: 'Tài khoản' }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByLabel('Thư điện tử').fill(analyst()?.email ?? '');
  await page.getByLabel('Mật khẩu').fill(analyst()?.password ?? '');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Mã xác thực').fill('000000');
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Mã chưa đúng, đã hết hạn hoặc đã dùng.').waitFor();
  await page.getByLabel('Mã xác thực').fill(backup);
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tài khoản của tôi' }).waitFor();

  await page
    .getByLabel('Mật khẩu hiện tại')
    .first()
    .fill(analyst()?.password ?? '');
  await page.getByRole('button', { name: 'Tắt xác thực hai lớp' }).click();
  await page.getByText('Chưa bật. Nên bật').waitFor();
});
