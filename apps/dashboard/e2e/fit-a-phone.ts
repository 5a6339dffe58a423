import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const phone = { width: 390, height: 844 };

/** Narrows the page to a phone and waits for the layout to follow: media queries reach React after the resize. */
export async function expectToFitAPhone(page: Page): Promise<void> {
  await page.setViewportSize(phone);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { timeout: 10_000 })
    .toBeLessThanOrEqual(phone.width);
}
