import { json } from '../http/answers.ts';
import type { SignIn } from './sign-in.ts';
import { openSignInLimits } from './sign-in-limits.ts';

/** The library's routes that this office uses; every other one is not here. */
const open = new Set([
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
]);
/** Routes where a secret is guessed. */
const guessed = new Set(['/sign-in/email', '/two-factor/verify-totp', '/two-factor/verify-backup-code']);
const longestBody = 8_192;

export function openSignInRoutes(
  signIn: SignIn,
): (request: Request, peer: { address: string }) => Promise<Response> {
  const limits = openSignInLimits();
  return async (request, { address }) => {
    const path = new URL(request.url).pathname.slice('/api/auth'.length);
    if (!open.has(path)) return json(404, { code: 'NOT_FOUND', message: 'Không có ở đây. | Not here.' });
    const bounded = await boundedCopy(request, address);
    if (!bounded)
      return json(413, { code: 'TOO_LARGE', message: 'Yêu cầu quá dài. | The request is too large.' });
    const run = () => signIn.handler(bounded.clone());
    return guessed.has(path) ? limits.guard(bounded, address, run) : run();
  };
}

/** The request with its body read whole, or nothing when it is too long; says to the library which peer asks. */
async function boundedCopy(request: Request, address: string): Promise<Request | undefined> {
  const headers = new Headers(request.headers);
  headers.set('x-peer-address', address);
  if (request.method === 'GET' || !request.body)
    return new Request(request.url, { method: request.method, headers });
  let length = 0;
  const parts: Uint8Array[] = [];
  for await (const part of request.body) {
    length += part.byteLength;
    if (length > longestBody) return undefined;
    parts.push(part);
  }
  return new Request(request.url, { method: request.method, headers, body: Buffer.concat(parts) });
}
