import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

/** The tiles, the sentence, and the first row of every table. */
const doors = 'main :is(ul, p, tbody tr:first-child) a[href^="/dossiers?"]';

/** The total that the list at this address says. */
async function totalBehind(page: Page, href: string): Promise<string> {
  await page.goto(href);
  const total = page.locator('main strong[role=status]');
  await total.waitFor();
  return (await total.textContent())?.match(/[\d.]+/)?.[0] ?? '';
}

test('every figure of the morning page opens a list of the same total', async () => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/');
  await page.getByRole('table').first().waitFor();
  const figures = await page.locator(doors).evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      said: (link.querySelector('span:nth-child(2)') ?? link).textContent?.match(/^[\d.]+/)?.[0] ?? '',
    })),
  );
  const counted = figures.filter(({ said }) => said !== '' && said !== '0');
  expect(counted.length).toBeGreaterThan(10);
  for (const { href, said } of counted) expect([href, await totalBehind(page, href)]).toEqual([href, said]);
  expect(complaints).toEqual([]);
});

test('j, k and Enter walk what is to be done first', async () => {
  const { page } = await sit({ role: 'HCC_MANAGER' });
  await page.goto('/');
  const first = page.locator('[data-row-link]').first();
  await first.waitFor();
  const code = await first.getAttribute('title');
  for (const key of ['j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
  await page.waitForURL(/\/dossiers\/.+/);
  await page
    .getByText(code ?? '')
    .first()
    .waitFor();
});

test('a system administrator, who sees no dossiers, starts at the first page they may open', async () => {
  const { page } = await sit({ role: 'SYSTEM_ADMIN' });
  await page.goto('/');
  await page.waitForURL(/\/phases/);
  expect(await page.getByRole('link', { name: 'Buổi sáng' }).count()).toBe(0);
});
