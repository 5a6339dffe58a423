import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectToFitAPhone } from './fit-a-phone.ts';
import { withBrowser } from './with-browser.ts';

const sit = withBrowser();

async function seriousIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test.each([
  ['light', 'overdue=true'],
  ['dark', 'paused=true'],
] as const)('a dossier and the dialog of its step are accessible in the %s theme', async (scheme, query) => {
  const { page, complaints } = await sit({ role: 'HCC_MANAGER', scheme });
  await page.goto(`/dossiers?${query}`);
  await page.locator('[data-row-link]').first().click();
  await page.getByRole('heading', { name: 'Bước tiếp theo' }).waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('w');
  await page.getByRole('dialog').getByLabel('Ghi chú').waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expectToFitAPhone(page);
  expect(complaints).toEqual([]);
});
