import { expect, test } from 'vitest';
import { ownHouse } from './own-house.ts';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('a manager signs in by keyboard and the page asked for opens', async () => {
  const { page, complaints } = await sit();
  const manager = ownHouse().users.find(({ role }) => role === 'HCC_MANAGER');
  await page.goto('/branches');
  await page.getByLabel('Thư điện tử').fill(manager?.email ?? '');
  await page.keyboard.press('Tab');
  await page.keyboard.type(manager?.password ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Bưu cục' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/branches');
  expect(complaints).toEqual([]);
});

test('a wrong password is told in words and the e-mail stays', async () => {
  const { page } = await sit();
  await page.goto('/');
  await page.getByLabel('Thư điện tử').fill('nobody@tram.test');
  await page.getByLabel('Mật khẩu').fill('not-the-password');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByText('Thư điện tử hoặc mật khẩu chưa đúng.').waitFor();
  expect(await page.getByLabel('Thư điện tử').inputValue()).toBe('nobody@tram.test');
});

test('what loads before sign-in stays under 150 kB', async () => {
  const { page, complaints } = await sit();
  const sizes: number[] = [];
  page.on('response', async (response) => {
    const { responseBodySize } = await response.request().sizes();
    sizes.push(responseBodySize);
  });
  await page.goto('/');
  await page.getByLabel('Thư điện tử').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  expect(complaints).toEqual([]);
});

test('a session that ended comes back to the door and says so', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/branches');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await page.context().clearCookies();
  await page.getByRole('link', { name: 'Thủ tục' }).first().click();
  await page.getByText('Phiên làm việc đã hết hạn.').waitFor();
  expect(new URL(page.url()).pathname).toBe('/procedures');
});
