import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test('language and theme change at once and are remembered', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/branches');
  await page.getByRole('heading', { level: 1, name: 'Bưu cục' }).waitFor();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await page.getByRole('button', { name: 'Theme: Dark' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Procedures' }).first().waitFor();
  await page.reload();
  await page.getByRole('navigation').getByRole('link', { name: 'Procedures' }).first().waitFor();
  const html = page.locator('html');
  expect(await html.getAttribute('lang')).toBe('en');
  expect(await html.getAttribute('data-theme')).toBe('dark');
});

test('Ctrl+K finds a dossier from anywhere, and ? shows the keys', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/branches');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nguyen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dossiers\?search=nguyen/);
});
