import type { Browser, Page } from 'playwright-core';
import { ownHouse } from './own-house.ts';
import { watchRequests } from './settled.ts';

export interface Seat {
  readonly page: Page;
  /** What the browser complained of: console errors, refused resources, uncaught faults. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

interface Wishes {
  role?: string;
  /** A person by address, where a role has several. */
  email?: string;
  locale?: 'vi' | 'en';
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

/** A page of one's own, signed in as a role; without a role it stands before the door. */
export async function sitDown(browser: Browser, wishes: Wishes = {}): Promise<Seat> {
  const { role, email, locale = 'vi', scheme = 'light', width = 1440, height = 900 } = wishes;
  const { url, users } = ownHouse();
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: scheme,
    locale: locale === 'vi' ? 'vi-VN' : 'en-GB',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    `localStorage.getItem('RaStore.locale') ?? localStorage.setItem('RaStore.locale', '"${locale}"')`,
  );
  const page = await context.newPage();
  watchRequests(page);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  if (role || email) {
    await context.addInitScript(`localStorage.setItem('tram.seated', 'true')`);
    const user = users.find((one) => (email ? one.email === email : one.role === role));
    const data = { email: user?.email, password: user?.password };
    const answer = await page.request.post('/api/auth/sign-in/email', { data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`${email ?? role} could not sign in: ${answer.status()}`);
  }
  return { page, complaints, close: () => context.close() };
}
