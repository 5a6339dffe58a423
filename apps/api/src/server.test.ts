import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDashboard } from './http/dashboard.ts';
import { openOffice, origin } from './testing/open-office.ts';

const get = (path: string, headers: Record<string, string> = {}) =>
  new Request(`${origin}${path}`, { headers });

async function built(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tram-dist-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<html>');
  await writeFile(join(folder, 'assets/app-1a2b.js'), 'plain');
  await writeFile(join(folder, 'assets/app-1a2b.js.br'), 'small');
  return folder;
}

test('the dashboard is served with its screens, compressed where it can be, hashed parts for ever', async () => {
  const serve = await openDashboard(await built());
  const page = await serve(get('/dossiers/RG9zc2llcjox'));
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
    200,
    'no-cache',
    '<html>',
  ]);
  expect((await serve(get('/procedures/2.000635'))).status).toBe(200);
  const part = await serve(get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' }));
  expect([part.headers.get('content-encoding'), await part.text()]).toEqual(['br', 'small']);
  expect(part.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await (await serve(get('/assets/app-1a2b.js'))).text()).toBe('plain');
  for (const path of ['/assets/gone.js', '/logo.png', '/api/none', '/..%2f..%2fetc/passwd.js']) {
    expect((await serve(get(path))).status, path).toBe(404);
  }
});

test('a dashboard that is not built says how to build it', async () => {
  const serve = await openDashboard('/nowhere');
  const answer = await serve(get('/'));
  expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('npm start')]);
});

test('it lives, is ready, and is not while it drains or its database is gone', async () => {
  await using office = await openOffice();
  const status = async (path: string) => (await office.server.fetch(get(path))).status;
  expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
  office.server.drain();
  expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
});

test('figures of the process are for this machine', async () => {
  await using office = await openOffice();
  await office.server.fetch(get('/livez'));
  const here = await office.server.fetch(get('/metrics'), { address: '::1' });
  expect(await here.text()).toContain('http_request_seconds_bucket');
  expect((await office.server.fetch(get('/metrics'), { address: '10.0.0.9' })).status).toBe(404);
});

test('closing lets a request under way end and takes no new one', async () => {
  await using office = await openOffice();
  const listening = await office.server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const headers = { ...(await office.headersOf('PARTNER')), 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ dossiers { totalCount } overviewless: __typename }' });
  // The server asks for the body once it has the head: from then on the request is under way.
  const expecting = { ...headers, expect: '100-continue', 'content-length': body.length };
  const under = request(`${url}/graphql`, { method: 'POST', headers: expecting, agent: false });
  under.flushHeaders();
  await once(under, 'continue');
  const closed = listening.close(5_000);
  under.end(body);
  const [answer] = await once(under, 'response');
  answer.resume();
  await closed;
  expect(answer.statusCode).toBe(200);
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
});
