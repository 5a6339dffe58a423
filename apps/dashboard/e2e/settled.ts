import type { Page, Request } from 'playwright-core';

const quietMs = 500;
const underWay = new WeakMap<Page, { readonly open: Set<Request>; since: number }>();

/** Notes the requests of a page from its first on; the stream of changes never ends and is not one of them. */
export function watchRequests(page: Page): void {
  const watch = { open: new Set<Request>(), since: Date.now() };
  underWay.set(page, watch);
  const ends = (request: Request) => {
    if (watch.open.delete(request)) watch.since = Date.now();
  };
  page.on('request', (request) => {
    if (request.headers().accept === 'text/event-stream') return;
    watch.open.add(request);
  });
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
}

/** Waits until the page has had nothing to wait for during half a second. */
export async function settled(page: Page): Promise<void> {
  const watch = underWay.get(page);
  if (!watch) throw new Error('Watch the requests of this page first.');
  const isQuiet = () => watch.open.size === 0 && Date.now() - watch.since >= quietMs;
  for (const until = Date.now() + 30_000; !isQuiet(); ) {
    if (Date.now() > until) throw new Error(`${watch.open.size} requests have no answer.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
