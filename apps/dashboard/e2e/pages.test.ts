import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { pages } from './pages.ts';
import { seriousIn } from './serious-in.ts';
import { settled } from './settled.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

test.each(pages)(
  '%s is accessible in both themes, fits a phone and makes the browser complain of nothing',
  async (path) => {
    const { page, complaints } = await sit({ role: 'HCC_MANAGER' });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    expect(await seriousIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await seriousIn(page, 'color-contrast')).toEqual([]);
    await expectToFitAPhone(page);
    expect(complaints).toEqual([]);
  },
);

test('the sign-in page is accessible in both themes', async () => {
  const { page } = await sit();
  await page.goto('/');
  await page.getByLabel('Thư điện tử').waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor();
  expect(await seriousIn(page, 'color-contrast')).toEqual([]);
});
