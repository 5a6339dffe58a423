import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type Seat, sitDown } from './sit-down.ts';

/** One browser for a file; each test sits down on a page of its own. */
export function withBrowser(): (wishes?: Parameters<typeof sitDown>[1]) => Promise<Seat> {
  let browser: Browser;
  const seats: Seat[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await Promise.all(seats.map((seat) => seat.close()));
    await browser.close();
  });
  return async (wishes) => {
    const seat = await sitDown(browser, wishes);
    seats.push(seat);
    return seat;
  };
}
