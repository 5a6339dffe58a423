import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { type House, openHouse } from './open-house.ts';
import { pages } from './pages.ts';
import { settled, watchRequests } from './settled.ts';

/** Pictures of every page, wide and narrow, light and dark, in both languages: `node e2e/screens.ts [/path …]`. */
const folder = join(import.meta.dirname, '../.screens');
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const looks = [
  { locale: 'vi', scheme: 'light' },
  { locale: 'vi', scheme: 'dark' },
  { locale: 'en', scheme: 'light' },
  { locale: 'en', scheme: 'dark' },
] as const;

type Look = (typeof looks)[number] & (typeof sizes)[number];

await mkdir(folder, { recursive: true });
const chosen = process.argv.slice(2);
const house = await openHouse({ dossiers: 6000, months: 12 });
const browser = await openBrowser();
for (const size of sizes) for (const look of looks) await picture(browser, house, { ...size, ...look });
await browser.close();
await house.close();

async function picture(from: Browser, { url, users }: House, look: Look): Promise<void> {
  const { width, height, locale, scheme } = look;
  const context = await from.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: scheme,
    locale: locale === 'vi' ? 'vi-VN' : 'en-GB',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(`localStorage.setItem('RaStore.locale', '"${locale}"')`);
  const page = await context.newPage();
  watchRequests(page);
  const name = (path: string) =>
    join(folder, `${path.replaceAll('/', '-').slice(1) || 'overview'}.${width}.${scheme}.${locale}.png`);
  await page.goto('/');
  await page.locator('form').waitFor();
  await page.screenshot({ path: name('/sign-in') });
  const manager = users.find(({ role }) => role === 'HCC_MANAGER');
  const data = { email: manager?.email, password: manager?.password };
  await page.request.post('/api/auth/sign-in/email', { data, headers: { origin: url } });
  await page.evaluate("localStorage.setItem('tram.seated', 'true')");
  for (const path of chosen.length > 0 ? chosen : pages) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await page.screenshot({ path: name(path), fullPage: width < 600 });
  }
  await context.close();
}
