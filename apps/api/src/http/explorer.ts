import { gzipSync } from 'node:zlib';
import { exampleTabs } from './example-tabs.ts';

const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "font-src data: 'self'",
  "img-src data: blob: 'self'",
  "connect-src 'self'",
  'worker-src blob:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

let page: Promise<Buffer<ArrayBuffer>> | undefined;

/** GraphiQL from our own files, for development; its questions pass the same door as any other. */
export async function explorer(): Promise<Response> {
  page ??= render();
  return new Response(await page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-security-policy': policy,
    },
  });
}

/** Nine megabytes of page: made when first asked, kept compressed. */
async function render(): Promise<Buffer<ArrayBuffer>> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Trạm Hồ Sơ · GraphQL',
    endpoint: '/graphql',
    additionalHeaders: { 'X-Requested-With': 'graphiql' },
    defaultTabs: exampleTabs,
    credentials: 'same-origin',
    shouldPersistHeaders: true,
  });
  return gzipSync(String(html));
}
