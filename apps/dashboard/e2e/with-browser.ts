import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type Seat, sitDown } from './sit-down.ts';

/** One browser for a file; each test sits down on a page of its own, which is closed after it. */
export function withBrowser(): (wishes?: Parameters<typeof sitDown>[1]) => Promise<Seat> {
  let browser: Browser;
  const seats: Seat[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  // A page left open goes on listening to the changes, and the machine goes on drawing it.
  afterEach(async () => {
    await Promise.all(seats.splice(0).map((seat) => seat.close()));
  });
  afterAll(() => browser.close());
  return async (wishes) => {
    const seat = await sitDown(browser, wishes);
    seats.push(seat);
    return seat;
  };
}
