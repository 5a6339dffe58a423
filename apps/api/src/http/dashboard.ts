import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { json } from './answers.ts';

const typeOf: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.map': 'application/json',
};

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

export type ServeFile = (request: Request) => Promise<Response>;

/** Serves the built dashboard; a path that is no file is a screen of it. */
export async function openDashboard(folder: string | undefined): Promise<ServeFile> {
  const files = folder ? await filesIn(folder) : new Set<string>();
  return async (request) => {
    const path = new URL(request.url).pathname;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return json(405, { error: 'GET' }, { allow: 'GET, HEAD' });
    const file = files.has(path) ? path : screenOf(path, files);
    if (!folder || !file) return notHere(files.size === 0);
    return answer(request, folder, file, files);
  };
}

async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
  return new Set(paths);
}

/** What is not named like a file is a screen (`/procedures/2.000635` is one); a missing picture is never answered with a page. */
function screenOf(path: string, files: Set<string>): string | undefined {
  const isScreen = !(extname(path) in typeOf) && !path.startsWith('/api/');
  return isScreen && files.has('/index.html') ? '/index.html' : undefined;
}

async function answer(request: Request, folder: string, file: string, files: Set<string>): Promise<Response> {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = encodings.find(({ name, ending }) => accepted.includes(name) && files.has(file + ending));
  const path = join(folder, file + (encoding?.ending ?? ''));
  const { size } = await stat(path);
  const headers = new Headers({
    'content-type': typeOf[extname(file)] ?? 'application/octet-stream',
    'content-length': String(size),
    'cache-control': file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  });
  if (encoding) headers.set('content-encoding', encoding.name);
  const body = request.method === 'HEAD' ? null : (Readable.toWeb(createReadStream(path)) as ReadableStream);
  return new Response(body, { headers });
}

function notHere(unbuilt: boolean): Response {
  const text = unbuilt
    ? 'Bảng điều khiển chưa được dựng: chạy `npm start`. | The dashboard is not built yet: run `npm start`.\n'
    : 'Không có ở đây. | Not here.\n';
  return new Response(text, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
